import QuaereCore
import QuaereQuery

/// What a step took for granted: spellings joined, years inferred, how far footnotes reach.
extension Interpreter {
  func notes(_ step: Tracer.Step) -> [String] {
    switch step.what {
    case .rows: []
    case .condition(let condition, let noun): notes(condition, noun)
    case .stage(.their(let target, _), let noun, _): reachNote(noun, target)
    case .stage: []
    }
  }

  private func notes(_ condition: Condition, _ noun: Noun) -> [String] {
    switch condition {
    case .not(let inner): notes(inner, noun)
    case .any(let parts): parts.flatMap { notes($0, noun) }
    case .naming(let matches): matches.terms.flatMap { nameNotes($0) }
    case .containing(let matches): matches.terms.compactMap { wordNote($0.value) }
    case .citing(let matches): sourceNotes(matches) + reachNote(noun, .sources)
    case .by(let matches) where [.citations, .sources, .voices].contains(noun): sourceNotes(matches)
    case .dated(let period): dateNotes(period, noun)
    case .with(_, let target, _), .sharing(_, let target): reachNote(noun, target)
    case .inside(let query): reachNote(noun, query.noun)
    case .place(let address, _): reachNote(noun, address.place.noun)
    case .named(let names): names.flatMap { scopeNotes($0) }
    default: []
    }
  }

  private func reachNote(_ from: Noun, _ to: Noun) -> [String] {
    guard let relation = Relation.between(from, to), relation.path.count > 2 || relation.usesReach
    else { return [] }
    let way = relation.path.dropFirst().dropLast().map(\.rawValue)
    let through = way.isEmpty ? [] : ["through \(way.joined(separator: ", "))"]
    let reach = relation.usesReach ? ["a footnote answers for its \(settings.reach.rawValue)"] : []
    return [(through + reach).joined(separator: "; ")]
  }

  // MARK: Names

  private func nameNotes(_ term: Spanned<NameTerm>) -> [String] {
    guard case .words(let text) = term.value else { return [] }
    let known = names(written: text, byKey: false)
    let found = known.isEmpty ? names(written: text).ids : known.ids
    guard !found.isEmpty else { return ["\(text) is written nowhere here"] }
    return found.prefix(4).map { name in
      let spellings = value(.names, name, "spellings").plain
      let joined =
        names.joinedByRecord.contains(name)
        ? "; joined by an alias" : names.joinedByRule(name) == nil ? "" : "; [joined by me]"
      let guess = known.isEmpty ? "read by its spelling as " : "written "
      return guess + spellings + joined
    } + (found.count > 4 ? ["and \(grouped(found.count - 4)) more names"] : [])
  }

  // MARK: Words

  /// `strike* is strike 9, strikes 4`; nothing of phrases and expressions.
  private func wordNote(_ term: WordTerm) -> String? {
    guard term.alternatives.count == 1, !term.alternatives[0].isRegex,
      term.alternatives[0].forms.count == 1
    else { return nil }
    switch term.alternatives[0].forms[0] {
    case .exact(let word): return "\(grouped(index.frequency(of: word))) times in the text"
    case .stars(let word):
      guard word.firstIndex(of: "*") == word.index(before: word.endIndex) else { return nil }
      let start = String(word.dropLast())
      return "as " + counted(values(.word, prefix: start, limit: 400).map(\.text))
    case .variant, .stem:
      return "as " + forms.spellings(of: term.alternatives[0].forms[0])
    }
  }

  private func counted(_ words: [String]) -> String {
    guard !words.isEmpty else { return "nothing that is written here" }
    let some = words.prefix(5).map { "\($0) \(grouped(index.frequency(of: $0)))" }
    return some.joined(separator: ", ")
      + (words.count > 5 ? " and \(grouped(words.count - 5)) more words" : "")
  }

  // MARK: Sources and places

  private func sourceNotes(_ matches: Matches<NameTerm>) -> [String] {
    matches.terms.compactMap { term in
      guard case .words(let text) = term.value, let found = try? sources(for: term) else {
        return nil
      }
      let keys = found.ids.map { index.sourceKey[Int($0)] }
      return keys == [text] ? nil : "\(text) is \(list(keys))"
    }
  }

  private func scopeNotes(_ words: Spanned<String>) -> [String] {
    guard let found = try? scope(named: words), found.noun == .sections else { return [] }
    let titles = found.set.ids.prefix(3).map { id in
      "\(shown(places.section(Int(id)).description)) \(index.sectionTitle[Int(id)])"
    }
    return [titles.joined(separator: "; ") + (found.set.count > 3 ? " …" : "")]
  }

  // MARK: Dates

  /// The days that are meant, and how many of the dates there were completed by rule.
  private func dateNotes(_ period: Period, _ noun: Noun) -> [String] {
    guard let bounds = try? interval(period), noun != .sources, noun != .citations else {
      return []
    }
    let first = bounds.lowerBound == .distantPast ? "the beginning" : bounds.lowerBound.description
    let last = bounds.upperBound == .distantFuture ? "the end" : bounds.upperBound.description
    let how = period.sense == .within ? "wholly inside" : "whatever touches"
    let dates = (0..<index.dateText.count).filter {
      fits(
        Day(number: index.dateEarliest[$0]), Day(number: index.dateLatest[$0]), bounds, period.sense
      )
    }
    let inferred = dates.count { index.dateReason.optional($0) != nil }
    let days = first == last ? first : "\(first) to \(last)"
    return [
      "\(how) \(days): \(Noun.dates.counted(dates.count))"
        + (inferred == 0 ? "" : ", \(grouped(inferred)) of them completed [by me]")
    ]
  }
}
