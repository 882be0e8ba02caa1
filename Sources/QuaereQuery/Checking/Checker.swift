import QuaereCore

/// `Query` → `CheckedQuery`: every clause has a meaning for its noun, named sets are put in, words
/// are folded into patterns, contradictions are refused.
public struct Checker {
  let environment: any NameEnvironment
  /// As typed, for hints; empty when only the question is known.
  let line: String
  /// What the pairs being checked are pairs of.
  var pairsOf: Noun?
  /// Named sets being put in, to find one that asks for itself.
  var open: [String] = []
  /// How many have been put in: each of twenty that asks twice for the one before would be a million.
  var putIn = 0
  private var depth = 0

  /// - Parameters:
  ///   - line: as typed, so that hints are whole lines.
  public static func check(
    _ query: Query, line: String = "", environment: any NameEnvironment = NoNames()
  ) throws(Diagnostic) -> CheckedQuery {
    var checker = Checker(environment: environment, line: line)
    return try checker.query(query)
  }

  /// Values of a command such as `without`, checked as those of a clause.
  public static func names(
    _ values: Values, environment: any NameEnvironment
  ) throws(Diagnostic) -> Matches<NameTerm> {
    var checker = Checker(environment: environment, line: "")
    return try checker.nameTerms(values, of: .sources)
  }

  private init(environment: any NameEnvironment, line: String) {
    self.environment = environment
    self.line = line
  }

  /// The whole line with a part replaced, or only what is put in where the line is not known.
  func hint(_ span: Span, _ words: String) -> String {
    line.isEmpty ? words : line.replacing(span, with: words)
  }

  /// Named sets may hold each other so deep that working them out could exhaust the stack.
  private mutating func deeper<Result>(
    _ body: (inout Checker) throws(Diagnostic) -> Result
  ) throws(Diagnostic) -> Result {
    guard depth < 300 else {
      throw Diagnostic(
        code: "too-deep", message: "named sets hold each other too deep here; freeze one of them")
    }
    depth += 1
    defer { depth -= 1 }
    return try body(&self)
  }

  mutating func query(_ query: Query) throws(Diagnostic) -> CheckedQuery {
    try deeper { checker throws(Diagnostic) in try checker.queryHere(query) }
  }

  private mutating func queryHere(_ query: Query) throws(Diagnostic) -> CheckedQuery {
    var set = try term(query.first)
    for joined in query.rest {
      let other = try term(joined.term)
      try requireSameKind(set, joined, other)
      set = joined.join == .plus ? .union(set, other) : .difference(set, other)
    }
    var noun = set.noun
    let outer = pairsOf
    defer { pairsOf = outer }
    if case .pairs(let members, _) = set { pairsOf = members }
    var stages: [CheckedStage] = []
    var said = Said(of: set)
    var ending: Spanned<Stage>?
    for (number, stage) in query.stages.enumerated() {
      if let ending { try requireRows(for: stage, after: ending) }
      if stage.value.endsRows { ending = stage }
      stages.append(try self.stage(stage, on: &noun, said: said))
      said.add(stages[number])
    }
    // Those of a named set were left out where the set was put in.
    let dismissed = query.isOneSet ? [] : environment.dismissed(from: query)
    if !dismissed.isEmpty { stages.insert(.dismissing(dismissed), at: query.rowStageCount) }
    return CheckedQuery(set: set, stages: stages, noun: noun)
  }

  private func requireSameKind(
    _ set: CheckedSet, _ joined: Query.Joined, _ other: CheckedSet
  ) throws(Diagnostic) {
    let (one, two) = (set.noun, other.noun)
    if Relation.space(of: one) == Relation.space(of: two), one != .pairs { return }
    let join = joined.join.rawValue
    throw Diagnostic(
      code: "different-nouns",
      message: one == .pairs
        ? "pairs are not joined by \(join)"
        : "\(join) joins rows of one kind; these are \(one.rawValue) and \(two.rawValue)",
      span: joined.term.subject.span, hints: one == .pairs ? [] : instead(of: joined, one, two))
  }

  /// `passages minus people` was perhaps meant as those that have none of the others.
  private func instead(of joined: Query.Joined, _ one: Noun, _ two: Noun) -> [String] {
    guard Relation.between(one, two) != nil, joined.term.filter == nil,
      case .noun(let noun) = joined.term.subject.value,
      let start = line.range(of: " \(joined.join.rawValue) ", before: joined.term.subject.span)
    else { return [] }
    let words = joined.join == .minus ? "with no" : "with"
    return [
      hint(start.lowerBound..<joined.term.subject.span.upperBound, "\(words) \(noun.rawValue)")
    ]
  }

  private mutating func term(_ term: Term) throws(Diagnostic) -> CheckedSet {
    let subject = try subject(term.subject)
    guard let filter = term.filter else { return subject }
    let outer = pairsOf
    defer { pairsOf = outer }
    if case .pairs(let noun, let given) = subject {
      pairsOf = noun
      return .pairs(of: noun, .all([given, try condition(filter, on: .pairs)]))
    }
    return .narrowed(subject, try condition(filter, on: subject.noun, subject: term.subject.span))
  }

  private mutating func subject(_ subject: Spanned<Term.Subject>) throws(Diagnostic) -> CheckedSet {
    switch subject.value {
    case .noun(let noun): return .all(noun)
    case .pairs(let noun): return .pairs(of: noun, .all([]))
    case .place(let address): return .place(address, subject.span)
    case .query(let inner): return .query(try query(inner))
    case .named(let set): return try named(set, subject.span)
    }
  }

  /// - Parameters:
  ///   - subject: where the noun stands, when the clauses hang on the first noun of the line.
  mutating func condition(
    _ filter: Filter, on noun: Noun, subject: Span? = nil
  ) throws(Diagnostic) -> Condition {
    try deeper { checker throws(Diagnostic) in
      try checker.conditionHere(filter, on: noun, subject: subject)
    }
  }

  private mutating func conditionHere(
    _ filter: Filter, on noun: Noun, subject: Span?
  ) throws(Diagnostic) -> Condition {
    switch filter {
    case .clause(let clause): return try self.clause(clause, on: noun, subject: subject)
    case .not(let inner): return .not(try condition(inner, on: noun, subject: subject))
    case .any(let parts): return .any(try conditions(parts, on: noun, subject: subject))
    case .all(let parts):
      try refuseContradiction(parts)
      return .all(try conditions(parts, on: noun, subject: subject))
    }
  }

  private mutating func conditions(
    _ parts: [Filter], on noun: Noun, subject: Span?
  ) throws(Diagnostic) -> [Condition] {
    var out: [Condition] = []
    for part in parts { out.append(try condition(part, on: noun, subject: subject)) }
    return out
  }
}
