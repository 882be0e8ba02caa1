import QuaereCore

/// `Query` → `CheckedQuery`: every clause has a meaning for its noun, named sets are put in, words
/// are folded into patterns, contradictions are refused.
public struct Checker {
  let environment: any NameEnvironment
  /// Named sets being put in, to find one that asks for itself.
  private var open: [String] = []

  public static func check(
    _ query: Query, environment: any NameEnvironment = NoNames()
  ) throws(Diagnostic) -> CheckedQuery {
    var checker = Checker(environment: environment)
    return try checker.query(query)
  }

  /// Values of a command such as `without`, checked as those of a clause.
  public static func names(
    _ values: Values, environment: any NameEnvironment
  ) throws(Diagnostic) -> Matches<NameTerm> {
    var checker = Checker(environment: environment)
    return try checker.nameTerms(values)
  }

  private init(environment: any NameEnvironment) {
    self.environment = environment
  }

  mutating func query(_ query: Query) throws(Diagnostic) -> CheckedQuery {
    var set = try term(query.first)
    for joined in query.rest {
      let other = try term(joined.term)
      guard Relation.space(of: set.noun) == Relation.space(of: other.noun) else {
        throw Diagnostic(
          code: "different-nouns",
          message:
            "\(joined.join.rawValue) joins rows of one kind; these are \(set.noun.rawValue) and \(other.noun.rawValue)",
          span: joined.term.subject.span)
      }
      set = joined.join == .plus ? .union(set, other) : .difference(set, other)
    }
    var noun = set.noun
    var stages: [CheckedStage] = []
    for stage in query.stages { stages.append(try self.stage(stage, on: &noun)) }
    return CheckedQuery(set: set, stages: stages, noun: noun)
  }

  private mutating func term(_ term: Term) throws(Diagnostic) -> CheckedSet {
    let subject = try subject(term.subject)
    guard let filter = term.filter else { return subject }
    let condition = try condition(filter, on: subject.noun)
    if case .pairs(let noun, let given) = subject {
      return .pairs(of: noun, .all([given, condition]))
    }
    return .narrowed(subject, condition)
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

  mutating func named(_ set: NamedSet, _ span: Span) throws(Diagnostic) -> CheckedSet {
    guard let definition = environment.definition(of: set) else {
      let near = Nearest.word(to: set.name, in: environment.names)
      throw Diagnostic(
        code: "unknown-set", message: "there is no set “\(set)”", span: span,
        hints: near.map { ["@\($0)"] } ?? environment.names.map { "@\($0)" })
    }
    switch definition {
    case .frozen(let noun, let rows): return .frozen(noun, rows)
    case .live(let query):
      guard !open.contains(set.description) else {
        throw Diagnostic(
          code: "circular-set", message: "“\(set)” asks for itself", span: span)
      }
      open.append(set.description)
      defer { open.removeLast() }
      return .query(try self.query(query))
    }
  }

  mutating func condition(_ filter: Filter, on noun: Noun) throws(Diagnostic) -> Condition {
    switch filter {
    case .clause(let clause): return try self.clause(clause, on: noun)
    case .not(let inner): return .not(try condition(inner, on: noun))
    case .any(let parts): return .any(try conditions(parts, on: noun))
    case .all(let parts):
      try refuseContradiction(parts, on: noun)
      return .all(try conditions(parts, on: noun))
    }
  }

  private mutating func conditions(
    _ parts: [Filter], on noun: Noun
  ) throws(Diagnostic) -> [Condition] {
    var out: [Condition] = []
    for part in parts { out.append(try condition(part, on: noun)) }
    return out
  }

  /// `with no sources citing X` can never hold.
  private func refuseContradiction(_ parts: [Filter], on noun: Noun) throws(Diagnostic) {
    var without: Span?
    var citing: (values: Values, span: Span)?
    for case .clause(let clause) in parts {
      if case .with(.some(Count.none), let target, .none) = clause.value,
        target.value == .sources || target.value == .citations || target.value == .footnotes
      {
        without = clause.span
      }
      if case .citing(let values) = clause.value { citing = (values, clause.span) }
    }
    guard without != nil, let citing else { return }
    let who = citing.values.firstWords ?? "…"
    throw Diagnostic(
      code: "contradiction", message: "these two can never both hold", span: citing.span,
      hints: ["\(noun.rawValue) citing \(who) with no sources (not by \(who))"])
  }
}

extension Values {
  /// The first value, as words.
  var firstWords: String? {
    switch self {
    case .any(let terms), .all(let terms):
      if case .words(let words, _)? = terms.first?.value { words } else { nil }
    case .query: nil
    }
  }
}
