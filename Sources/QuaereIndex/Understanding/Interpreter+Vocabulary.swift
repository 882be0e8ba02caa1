import QuaereCore
import QuaereQuery

/// Values for completion, from the open documents and the record, most used first.
extension Interpreter: Vocabulary {
  public func values(_ kind: ValueKind, prefix: String, limit: Int) -> [Suggestion] {
    let typed =
      prefix.first.map { "\"“„«".contains($0) } ?? false ? prefix.dropFirst() : prefix[...]
    let folded = Folding.fold(typed)
    switch kind {
    case .name: return nameSuggestions(folded, limit)
    case .source: return keySuggestions(folded, limit) + authorSuggestions(folded, limit)
    case .person: return authorSuggestions(folded, limit) + makerSuggestions(folded)
    case .word: return wordSuggestions(folded, limit)
    case .place: return placeSuggestions(folded, limit)
    case .period: return periodSuggestions(folded, limit)
    case .mark:
      return ranked(record.marks.map { ($0.id, 0, $0.why) }, folded, limit, "mark")
    case .session:
      return record.sessions.map { Suggestion($0.name, detail: $0.title, group: "session") }
    default: return []
    }
  }

  /// Those that begin so, by count; words that need quotes get them.
  private func ranked(
    _ values: [(text: String, count: Int, detail: String?)], _ folded: String, _ limit: Int,
    _ group: String
  ) -> [Suggestion] {
    values.filter { Folding.fold($0.text).hasPrefix(folded) }
      .sorted { ($1.count, $0.text) < ($0.count, $1.text) }
      .prefix(limit)
      .map { Suggestion($0.text, detail: $0.detail ?? grouped($0.count), group: group) }
  }

  private func nameSuggestions(_ folded: String, _ limit: Int) -> [Suggestion] {
    let values = (0..<index.spellingText.count).map { spelling in
      let text = index.spellingText[spelling]
      let name = names.text(of: names.name(ofSpelling: UInt32(spelling)))
      let count = Int(index.spellingCount[spelling])
      return (text, count, name == text ? nil : "\(grouped(count)) = \(name)" as String?)
    }
    return ranked(values, folded, limit, "name")
  }

  private func keySuggestions(_ folded: String, _ limit: Int) -> [Suggestion] {
    ranked(
      (0..<sources.count).map {
        (index.sourceKey[$0], sources.citations(of: UInt32($0)).count, nil)
      }, folded, limit, "source")
  }

  private func authorSuggestions(_ folded: String, _ limit: Int) -> [Suggestion] {
    ranked(
      (0..<index.authorName.count).map { author in
        let surname = index.authorName[author].split(separator: " ").last.map(String.init) ?? ""
        return (surname, index.authorSources[author].count, index.authorName[author])
      }, folded, limit, "author")
  }

  private func makerSuggestions(_ folded: String) -> [Suggestion] {
    Set(record.marks.map(\.author)).sorted().filter { Folding.fold($0).hasPrefix(folded) }
      .map { Suggestion($0, detail: "marks", group: "person") }
  }

  /// Words of the text that begin so, the most frequent first; none before a letter is typed.
  private func wordSuggestions(_ folded: String, _ limit: Int) -> [Suggestion] {
    guard !folded.isEmpty else { return [] }
    let terms = index.terms(withPrefix: folded).prefix(5_000)
    return terms.map { ($0, index.postings($0).count) }
      .sorted { ($1.1, $0.0) < ($0.1, $1.0) }
      .prefix(limit)
      .map { Suggestion(index.lexicon[$0.0], detail: grouped($0.1), group: "word") }
  }

  private func placeSuggestions(_ folded: String, _ limit: Int) -> [Suggestion] {
    let handles = (0..<places.documentCount).map { index.documentHandle[$0] }
    var out = handles.enumerated().map {
      Suggestion($1, detail: index.documentTitle[$0], group: "document")
    }
    if places.documentCount == 1 {
      out = (0..<index.sectionTitle.count).map {
        Suggestion(String($0 + 1), detail: index.sectionTitle[$0], group: "section")
      }
    } else {
      for document in 0..<places.documentCount
      where folded.hasPrefix(Folding.fold(handles[document]) + ":") {
        out += index.documentSections[document].map {
          Suggestion(
            places.section($0).description, detail: index.sectionTitle[$0], group: "section")
        }
      }
    }
    return Array(out.filter { Folding.fold($0.text).hasPrefix(folded) }.prefix(limit))
  }

  /// Years that occur, by how often.
  private func periodSuggestions(_ folded: String, _ limit: Int) -> [Suggestion] {
    var years: [String: Int] = [:]
    for date in 0..<index.dateEarliest.count where index.dateEarliest[date] != Int32.min {
      years[String(Day(number: index.dateEarliest[date]).civil.year), default: 0] += 1
    }
    return ranked(years.map { ($0.key, $0.value, nil) }, folded, limit, "year")
  }
}
