import QuaereCore

extension Parser {
  /// A clause, or clauses in brackets, as one of several side by side.
  struct Unit {
    enum Joint { case and, or }

    /// Nil before the first.
    var joint: Joint?
    var filter: Filter
    var span: Span
    /// Where the joint, or the unit that stands beside another, begins.
    var start: Span
  }

  /// Clauses side by side, or joined by `or` where nothing stands beside it.
  mutating func parseFilter(on noun: Noun?, ofPairs: Bool = false) throws(Diagnostic) -> Filter? {
    let outer = company
    defer { company = outer }
    company = Company(noun: noun, isPairs: ofPairs)
    expectClauses()
    guard startsUnit else { return nil }
    var units = [try parseUnit(nil, on: noun)]
    while true {
      let start = here
      company?.filters = units.map(\.filter)
      company?.joint = units.count > 1 ? units[1].joint : nil
      expectClauses()
      if accept("or", quietly: !admits(.or)) {
        units.append(try parseUnit(.or, at: start, on: noun))
      } else if accept("and", quietly: !admits(.and)) {
        units.append(try parseUnit(.and, at: start, on: noun))
      } else if startsUnit {
        units.append(try parseUnit(.and, on: noun))
      } else {
        return try joined(units)
      }
    }
  }

  private func joined(_ units: [Unit]) throws(Diagnostic) -> Filter {
    if units.count == 1 { return units[0].filter }
    let joint = units[1].joint
    if let odd = units.dropFirst().first(where: { $0.joint != joint }) {
      throw twoReadings(of: units, at: odd.start)
    }
    return joint == .or ? .any(units.map(\.filter)) : .all(units.map(\.filter))
  }

  /// True when the current token begins a clause, `not` or a bracket.
  private var startsUnit: Bool { current.map(startsUnit) ?? false }

  func startsUnit(_ token: Token) -> Bool {
    if case .sign("(") = token.kind { return true }
    return token.keyword.map(Keywords.clauses.contains) ?? false
  }

  private func admits(_ joint: Unit.Joint) -> Bool { company?.admits(joint) ?? false }

  /// Those that may be joined so to what stands there already.
  mutating func expectClauses(joinedBy joint: Unit.Joint = .and) {
    guard isListening, let company, company.admits(joint) else { return }
    for clause in ClauseDefinition.all where company.admits(clause.keyword, joinedBy: joint) {
      expect(.word(clause.keyword))
    }
    expect(.word("not"))
    expect(.sign("("))
  }

  private mutating func parseUnit(
    _ joint: Unit.Joint?, at start: Span? = nil, on noun: Noun?
  ) throws(Diagnostic) -> Unit {
    let from = here
    if let joint {
      expectClauses(joinedBy: joint)
      company?.joint = joint
    }
    let filter = try parseUnit(on: noun)
    return Unit(
      joint: joint, filter: filter, span: span(from: from.lowerBound), start: start ?? from)
  }

  private mutating func parseUnit(on noun: Noun?) throws(Diagnostic) -> Filter {
    try deeper { parser throws(Diagnostic) in
      if parser.accept("not", quietly: true) { return .not(try parser.parseNegated(on: noun)) }
      if parser.accept(sign: "(", quietly: true) {
        return try parser.parseBracketed(on: noun, ofPairs: parser.company?.isPairs ?? false)
      }
      return try parser.parseClause(on: noun)
    }
  }

  /// After `not` nothing contradicts what stands beside it.
  private mutating func parseNegated(on noun: Noun?) throws(Diagnostic) -> Filter {
    let outer = company
    defer { company = outer }
    company?.filters = []
    expectClauses(joinedBy: company?.joint ?? .and)
    return try parseUnit(on: noun)
  }

  /// After `(`.
  mutating func parseBracketed(
    on noun: Noun?, ofPairs: Bool = false
  ) throws(Diagnostic) -> Filter {
    guard let inner = try parseFilter(on: noun, ofPairs: ofPairs) else {
      throw missing(
        "a clause is wanted inside the brackets", code: "missing-clause", hints: ["dated 1978"])
    }
    try require(sign: ")")
    return inner
  }

  private mutating func parseClause(on noun: Noun?) throws(Diagnostic) -> Filter {
    guard let token = current else {
      throw missing("a clause is wanted here", code: "missing-clause", hints: ["dated 1978"])
    }
    guard let word = token.keyword, let clause = ClauseDefinition.named(word) else {
      throw leftover(token)
    }
    at += 1
    if !(company?.admits(clause.keyword, joinedBy: company?.joint ?? .and) ?? true) { refuse() }
    let parsed = try clause.parse(&self, noun)
    return .clause(Spanned(parsed, span(from: token.span.lowerBound)))
  }
}
