import QuaereCore

extension Parser {
  /// Clauses side by side, or joined by `or` where nothing stands beside it.
  mutating func parseFilter(on noun: Noun?) throws(Diagnostic) -> Filter? {
    expectClauses()
    guard startsUnit else { return nil }
    let start = here.lowerBound
    var units = [try parseUnit(on: noun)]
    var joinedByOr = false
    var joinedByAnd = false
    while true {
      let orStart = here
      if accept("or") {
        joinedByOr = true
        if joinedByAnd { throw twoReadings(from: start, at: orStart) }
        units.append(try parseUnit(on: noun))
      } else if accept("and") || startsUnitAfterExpecting() {
        joinedByAnd = true
        if joinedByOr { throw twoReadings(from: start, at: here) }
        units.append(try parseUnit(on: noun))
      } else {
        break
      }
    }
    if units.count == 1 { return units[0] }
    return joinedByOr ? .any(units) : .all(units)
  }

  /// True when the current token begins a clause, `not` or a bracket.
  var startsUnit: Bool {
    guard let token = current else { return false }
    if case .sign("(") = token.kind { return true }
    return token.keyword.map(Keywords.clauses.contains) ?? false
  }

  private mutating func startsUnitAfterExpecting() -> Bool {
    expectClauses()
    return startsUnit
  }

  private mutating func expectClauses() {
    for clause in ClauseDefinition.all { expect(.word(clause.keyword)) }
    expect(.word("not"))
    expect(.sign("("))
  }

  private mutating func parseUnit(on noun: Noun?) throws(Diagnostic) -> Filter {
    if accept("not") { return .not(try parseUnit(on: noun)) }
    if accept(sign: "(") {
      guard let inner = try parseFilter(on: noun) else {
        throw missing(
          "a clause is wanted inside the brackets", code: "missing-clause",
          hints: ["(naming …)", "(dated …)"])
      }
      try require(sign: ")")
      return inner
    }
    expectClauses()
    guard let token = current, let word = token.keyword,
      let clause = ClauseDefinition.named(word)
    else { throw unknownClause() }
    at += 1
    let parsed = try clause.parse(&self, noun)
    return .clause(Spanned(parsed, span(from: token.span.lowerBound)))
  }
}
