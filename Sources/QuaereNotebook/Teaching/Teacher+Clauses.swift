import QuaereCore
import QuaereIndex
import QuaereQuery

/// Which part of a question empties its answer.
extension Teacher {
  /// A noun of which there is nothing at all: what would make some.
  func nothingAtAll(_ query: Query) -> Lead? {
    guard case .noun(let noun) = query.first.subject.value, query.rest.isEmpty else { return nil }
    let counted = ClauseSpans.counts(query).compactMap { clause -> Noun? in
      guard case .with(let count, let noun, _) = clause.value, !(count?.admits(0) ?? false) else {
        return nil
      }
      return noun.value
    }
    return ([noun] + counted).first { interpreter.isEmpty($0) }.map { beginning(of: $0) }
  }

  private func beginning(of noun: Noun) -> Lead {
    let place = vocabulary.places(.passages, limit: 1).first ?? "1.1"
    switch noun {
    case .footnotes, .citations, .sources, .authors, .voices:
      return Lead(
        "No footnote of these documents cites anything.", line: "documents with no footnotes")
    case .marks, .flags:
      return Lead("There are no \(noun.rawValue) yet.", line: "flag \(place) \"why\"")
    case .notes:
      return Lead("There are no notes yet.", line: "note \(place) \"what to keep in mind\"")
    case .confirmations, .evidence:
      return Lead("Nothing is confirmed yet.", line: "confirm \(place) by my \"reasoning\"")
    case .disputes:
      return Lead("Nothing is disputed yet.", line: "dispute \(place) by my \"reasoning\"")
    case .searches:
      return Lead(
        "No search is on record yet.", line: "sought \(someName) in \"a catalogue\" found nothing")
    case .changes, .sessions:
      return Lead("Nothing is on record yet.", line: "flag \(place) \"why\"")
    default: return Lead("These documents have no \(noun.rawValue).", line: "sentences | first 5")
    }
  }

  private var someName: String {
    vocabulary.values(.name, prefix: "", limit: 1).first?.text.quotedIfNeeded ?? "somebody"
  }

  /// A reach under which some rows are left.
  func otherReach(_ query: Query, _ line: String) -> Lead? {
    guard let checked = try? Checker.check(query, environment: environment) else { return nil }
    let plan = Planner.plan(checked)
    guard plan.usesReach else { return nil }
    for reach in Reach.allCases where reach != interpreter.settings.reach {
      guard let count = try? interpreter.reaching(reach).run(plan).count, count > 0 else {
        continue
      }
      let there = count == 1 ? "there is 1" : "there are \(grouped(count))"
      return Lead("At reach \(reach.rawValue) \(there).", line: "set reach \(reach.rawValue)")
    }
    return nil
  }

  /// The line without each of its clauses in turn, where that gives rows: those that leave fewest
  /// first, for they are nearest to what was asked.
  func withoutOneClause(_ query: Query, _ line: String) -> [Lead] {
    var found: [(count: Int, lead: Lead)] = []
    let clauses = ClauseSpans.of(query)
    guard clauses.count > 1 else { return [] }
    for span in clauses.prefix(6) {
      let other = line.replacing(span, with: "")
      guard canBeAsked(other), let count = count(other), count > 0, says(other) else { continue }
      let there = count == 1 ? "there is 1" : "there are \(grouped(count))"
      found.append((count, Lead("Without “\(line.part(span))” \(there).", line: other)))
    }
    return found.sorted { $0.count < $1.count }.prefix(2).map(\.lead)
  }

  /// False for a question that no clause is left of: everything is no answer to what was asked.
  private func says(_ line: String) -> Bool {
    guard case .query(let query)? = try? Parser.parse(line, environment: environment) else {
      return false
    }
    return !ClauseSpans.of(query).isEmpty
  }

  /// `with at least 9 sources`: the most that there are.
  func fewer(_ query: Query, _ line: String) -> Lead? {
    for clause in ClauseSpans.counts(query) {
      guard case .with(let count?, let noun, nil) = clause.value, let wanted = count.least,
        wanted > 1
      else { continue }
      func asking(_ number: Int) -> String {
        line.replacing(
          clause.span, with: "with \(Optional(Count.atLeast(number)).words(noun.value))")
      }
      var (some, none) = (0, wanted)
      while none - some > 1 {
        let middle = (some + none) / 2
        if (self.count(asking(middle)) ?? 0) > 0 { some = middle } else { none = middle }
      }
      // That everything has one is no news.
      if some == 1, self.count(asking(1)) == self.count(line.replacing(clause.span, with: "")) {
        return nil
      }
      guard some > 0 else {
        let none = line.replacing(clause.span, with: "with no \(noun.value.rawValue)")
        return (self.count(none) ?? 0) > 0 ? Lead("None has any.", line: none) : nil
      }
      return Lead("The most here is \(noun.value.counted(some)).", line: asking(some))
    }
    return nil
  }

  /// `naming A and B` that stand together nowhere: each alone.
  func oneOfAll(_ line: String) -> [Lead] {
    let slots = Slot.all(in: line, environment: environment)
    var leads: [Lead] = []
    for (one, other) in zip(slots, slots.dropFirst()) where one.kind == other.kind {
      let between = line.part(one.span.upperBound..<other.span.lowerBound)
      guard between.filter({ $0 != " " && $0 != "\"" }) == "and" else { continue }
      let both = one.span.lowerBound..<other.span.upperBound
      for slot in [one, other] {
        let alone = line.replacing(both, with: line.part(slot.span))
        guard let count = count(alone), count > 0 else { continue }
        leads.append(
          Lead("Not together; with “\(slot.text)” alone there are \(grouped(count)).", line: alone))
      }
    }
    return Array(leads.prefix(2))
  }

  /// The line without the clause that holds the value.
  func withoutClause(around slot: Slot, _ line: String) -> String? {
    guard case .query(let query)? = try? Parser.parse(line, environment: environment) else {
      return nil
    }
    let around = ClauseSpans.of(query).filter {
      $0.lowerBound <= slot.span.lowerBound && slot.span.upperBound <= $0.upperBound
    }.min { $0.count < $1.count }
    let rest = around.map { line.replacing($0, with: "") }
    return rest.flatMap { canBeAsked($0) ? $0 : nil }
  }

  func period(_ slot: Slot, _ line: String) -> ClosedRange<Day>? {
    guard case .query(let query)? = try? Parser.parse("dates dated \(slot.text)"),
      case .clause(let clause)? = query.first.filter, case .dated(let period) = clause.value,
      case .date(let value) = period.when
    else { return nil }
    return value.earliest...value.latest
  }

  /// The values of the dates that hang on the rows of a question.
  func datesOf(_ line: String) -> [EDTF] {
    let question = line.contains("|") ? String(line.prefix { $0 != "|" }) : line
    guard
      case .query(let query)? = try? Parser.parse(
        "(\(question)) | their dates", environment: environment),
      let checked = try? Checker.check(query, environment: environment),
      let evaluation = try? interpreter.run(Planner.plan(checked))
    else { return [] }
    return interpreter.dateValues(evaluation)
  }
}

/// Where the clauses of a question stand in its line.
enum ClauseSpans {
  /// The clauses that count something, of the first term.
  static func counts(_ query: Query) -> [Spanned<Clause>] {
    let filters: [Filter] =
      switch query.first.filter {
      case .all(let parts): parts
      case let filter?: [filter]
      case nil: []
      }
    return filters.compactMap { filter in
      guard case .clause(let clause) = filter, case .with = clause.value else { return nil }
      return clause
    }
  }

  static func of(_ query: Query) -> [Span] {
    let terms = [query.first] + query.rest.map(\.term)
    let stages = query.stages.flatMap { stage -> [Span] in
      switch stage.value {
      case .keep(let filter): of(filter)
      case .their(_, let filter): filter.map { of($0) } ?? []
      default: []
      }
    }
    return terms.flatMap { of($0) } + stages
  }

  private static func of(_ term: Term) -> [Span] {
    let inner = if case .query(let query) = term.subject.value { of(query) } else { [Span]() }
    return inner + (term.filter.map { of($0) } ?? [])
  }

  private static func of(_ filter: Filter) -> [Span] {
    switch filter {
    // From its “not” on.
    case .not(.clause(let clause)): [max(0, clause.span.lowerBound - 4)..<clause.span.upperBound]
    case .not: []
    case .all(let parts), .any(let parts): parts.flatMap { of($0) }
    case .clause(let clause): [clause.span] + inside(clause.value)
    }
  }

  private static func inside(_ clause: Clause) -> [Span] {
    switch clause {
    case .inside(.query(let query)), .naming(.query(let query)), .citing(.query(let query)),
      .by(.query(let query)):
      of(query)
    case .with(_, _, let filter?): of(filter)
    default: []
    }
  }
}
