import QuaereCore

/// How the clauses read what follows their keyword, where it is more than values or a period.
extension Parser {
  mutating func parseScope() throws(Diagnostic) -> Scope {
    expect(.value(.place))
    switch current?.kind {
    case .sign("("):
      at += 1
      let query = try parseQuery()
      try require(sign: ")")
      return .query(query)
    case .address(let address):
      return .place(taken(address))
    case .number(let number):
      return .place(taken(Address(place: .section(number))))
    default:
      return .values(try parseValues(.place, after: "in"))
    }
  }

  private mutating func taken(_ address: Address) -> Spanned<Address> {
    let span = here
    at += 1
    return Spanned(address, span)
  }

  mutating func parseWith() throws(Diagnostic) -> Clause {
    let (count, words) = try parseCount(after: "with")
    let noun = try requireNoun(after: words)
    return .with(count, noun, try parseBracketedFilter(on: noun.value))
  }

  mutating func parseSharing() throws(Diagnostic) -> Clause {
    let (count, words) = try parseCount(after: "sharing")
    return .sharing(count, try requireNoun(after: words))
  }

  mutating func parseDiffering() throws(Diagnostic) -> Clause {
    try require("in")
    return .differing(try parseFields(on: nil, after: "differing in"))
  }

  /// `( clauses )` right after a noun that was counted.
  private mutating func parseBracketedFilter(on noun: Noun) throws(Diagnostic) -> Filter? {
    guard accept(sign: "(") else { return nil }
    guard let filter = try parseFilter(on: noun) else {
      throw missing(
        "a clause is wanted inside the brackets", code: "missing-clause", hints: ["(not by …)"])
    }
    try require(sign: ")")
    return filter
  }

  /// `no`, `exactly 1`, `at least 2` …; nil count means any.
  private mutating func parseCount(after word: String) throws(Diagnostic) -> (Count?, String) {
    if accept("no") { return (Count.none, "\(word) no") }
    if accept("exactly") {
      return (.exactly(try requireNumber(after: "exactly")), "\(word) exactly N")
    }
    if accept("more") {
      try require("than")
      return (.atLeast(try requireNumber(after: "more than") + 1), "\(word) more than N")
    }
    if accept("fewer") {
      try require("than")
      return (.atMost(try requireNumber(after: "fewer than") - 1), "\(word) fewer than N")
    }
    if accept("at") {
      if accept("least") {
        return (.atLeast(try requireNumber(after: "at least")), "\(word) at least N")
      }
      if accept("most") {
        return (.atMost(try requireNumber(after: "at most")), "\(word) at most N")
      }
      throw missing(
        "“at” goes with least or most", code: "missing-word", hints: ["at least 2", "at most 2"])
    }
    if case .number(let number) = current?.kind {
      throw Diagnostic(
        code: "which-count",
        message: "exactly \(number), at least \(number), or at most \(number)?",
        span: here, hints: ["exactly \(number)", "at least \(number)", "at most \(number)"])
    }
    return (nil, word)
  }

  mutating func parseState(of noun: Noun?) throws(Diagnostic) -> Clause {
    guard accept("are") || accept("is") else {
      throw missing("“that” goes with are", code: "missing-word", hints: ["that are inferred"])
    }
    expect(.state(noun))
    guard let token = current, let word = token.keyword else {
      throw missing(
        "a state is wanted after “that are”", code: "missing-state", hints: states(of: noun))
    }
    if let noun, !NounDefinition.of(noun).states.contains(word) {
      let known = NounDefinition.of(noun).states
      let near = Nearest.word(to: word, in: known)
      throw Diagnostic(
        code: "unknown-state",
        message: known.isEmpty
          ? "\(noun.rawValue) have no states" : "\(noun.rawValue) are never “\(token.text)”",
        span: token.span, hints: near.map { ["that are \($0)"] } ?? states(of: noun))
    }
    at += 1
    return .state(Spanned(word, token.span))
  }

  private func states(of noun: Noun?) -> [String] {
    noun.map { NounDefinition.of($0).states.map { "that are \($0)" } } ?? []
  }

  mutating func parseComparison(on noun: Noun?) throws(Diagnostic) -> Clause {
    let field = try parseField(on: noun, after: "where")
    for sign in ["!=", "<=", ">=", "=", "<", ">"] where accept(sign: sign) {
      guard let comparison = Comparison(rawValue: sign) else { continue }
      return .comparison(field: field, comparison, try parseLiteral())
    }
    throw missing(
      "a sign is wanted after “\(field.value)”", code: "missing-sign",
      hints: ["where \(field.value) = …", "where \(field.value) > …"])
  }

  private mutating func parseLiteral() throws(Diagnostic) -> Spanned<Literal> {
    expect(.number)
    expect(.string)
    guard let token = current else {
      throw missing("a value is wanted here", code: "missing-value")
    }
    switch token.kind {
    case .number(let number):
      at += 1
      return Spanned(.number(number), token.span)
    case .string(let text):
      at += 1
      return Spanned(.text(text), token.span)
    case .word, .isoDate, .address:
      at += 1
      return Spanned(.text(token.text), token.span)
    default:
      throw missing("a value is wanted here", code: "missing-value")
    }
  }

  // MARK: Fields

  mutating func parseField(on noun: Noun?, after word: String) throws(Diagnostic) -> Spanned<String>
  {
    expect(.field(noun))
    guard let token = current, let name = token.keyword else {
      throw missing(
        "a field is wanted after “\(word)”", code: "missing-field",
        hints: noun.map { NounDefinition.of($0).fields.map { "\(word) \($0)" } } ?? [])
    }
    if let noun {
      let known = NounDefinition.of(noun)
      guard known.takes(field: name) else {
        let near = Nearest.word(to: name, in: known.fields)
        throw Diagnostic(
          code: "unknown-field", message: "\(noun.rawValue) have no field “\(token.text)”",
          span: token.span,
          hints: near.map { [$0] } ?? known.fields)
      }
    }
    at += 1
    return Spanned(name, token.span)
  }

  mutating func parseFields(
    on noun: Noun?, after word: String
  ) throws(Diagnostic) -> [Spanned<String>] {
    var fields = [try parseField(on: noun, after: word)]
    while accept(sign: ",") { fields.append(try parseField(on: noun, after: ",")) }
    return fields
  }
}
