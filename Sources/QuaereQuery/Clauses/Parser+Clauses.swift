import QuaereCore

/// How the clauses read what follows their keyword, where it is more than values or a period.
extension Parser {
  mutating func parseScope(on noun: Noun?) throws(Diagnostic) -> Scope {
    let isInText = noun.map { Relation.between($0, .documents) != nil } ?? true
    if isInText { expect(.value(.place)) }
    expect(.subject(.namedSet, .related(to: noun)))
    expect(.sign("("))
    if case .sign("(") = current?.kind {
      at += 1
      let query = try parseQuery(.related(to: noun))
      try require(sign: ")")
      return .query(query)
    }
    guard let token = current, let address = address(of: token), !isListed else {
      return .values(try parseValues(.place, after: "in"))
    }
    at += 1
    expect(.word("or"))
    return .place(Spanned(address, token.span))
  }

  private func address(of token: Token) -> Address? {
    switch token.kind {
    case .address(let address): address
    case .number(let number): Address(place: .section(number))
    default: nil
    }
  }

  /// True when `or` joins another place to this one: `in 8 or 9`.
  private var isListed: Bool {
    guard at + 2 < tokens.count, let joint = next?.keyword else { return false }
    return (joint == "or" || joint == "and") && !startsUnit(tokens[at + 2])
  }

  mutating func parseWith(on noun: Noun?) throws(Diagnostic) -> Clause {
    let (count, words) = try parseCount(after: "with")
    let beside = company
    let target = try requireNoun(after: words, on: noun) {
      beside?.admits(count, $0) ?? true
    }
    guard accept(sign: "(") else {
      if beside?.needsBrackets(count, target.value) ?? false { close() }
      return .with(count, target, nil)
    }
    return .with(count, target, try parseBracketed(on: target.value))
  }

  mutating func parseSharing(on noun: Noun?) throws(Diagnostic) -> Clause {
    let (count, words) = try parseCount(after: "sharing")
    return .sharing(count, try requireNoun(after: words, on: noun))
  }

  mutating func parseDiffering(on noun: Noun?) throws(Diagnostic) -> Clause {
    try require("in")
    return .differing(try parseFields(on: noun, after: "differing in"))
  }

  mutating func parseState(of noun: Noun?) throws(Diagnostic) -> Clause {
    guard accept("are") || accept("is", quietly: true) else {
      throw missing("“that” goes with are", code: "missing-word", hints: ["are"])
    }
    expect(.state(noun))
    guard let token = current, let word = token.keyword else {
      throw wrongChoice(
        "a state is wanted after “that are”", code: "missing-state",
        hints: noun.map { NounDefinition.of($0).states } ?? [])
    }
    at += 1
    return .state(Spanned(word, token.span))
  }

  mutating func parseComparison(on noun: Noun?) throws(Diagnostic) -> Clause {
    let field = try parseField(on: noun, after: "where")
    for sign in ["!=", "<=", ">=", "=", "<", ">"] where accept(sign: sign) {
      guard let comparison = Comparison(rawValue: sign) else { continue }
      return .comparison(field: field, comparison, try parseLiteral(field.value, of: noun))
    }
    var wrong = missing(
      "a sign is wanted after “\(field.value)”", code: "missing-sign", hints: ["=", ">"])
    if let said = comparisonInWords {
      wrong.hints = [replacing(said.span, with: said.sign)]
    }
    throw wrong
  }

  /// `is more than`, `is less than`, `over`, `equals`.
  private var comparisonInWords: (sign: String, span: Span)? {
    let words = tokens[at...].prefix(3).map { $0.keyword ?? "" }
    let known: [([String], String)] = [
      (["is", "more", "than"], ">"), (["is", "greater", "than"], ">"), (["more", "than"], ">"),
      (["is", "over"], ">"), (["over"], ">"), (["is", "less", "than"], "<"),
      (["is", "fewer", "than"], "<"), (["less", "than"], "<"), (["fewer", "than"], "<"),
      (["is", "under"], "<"), (["under"], "<"), (["is", "not"], "!="), (["is"], "="),
      (["equals"], "="),
    ]
    return known.first { words.starts(with: $0.0) }.map { phrase, sign in
      (sign, tokens[at].span.lowerBound..<tokens[at + phrase.count - 1].span.upperBound)
    }
  }

  private mutating func parseLiteral(
    _ field: String, of noun: Noun?
  ) throws(Diagnostic) -> Spanned<Literal> {
    expect(.literal(field: field, of: noun))
    guard let token = current, let literal = literal(of: token) else {
      throw missing("a value is wanted here", code: "missing-value")
    }
    at += 1
    return Spanned(literal, token.span)
  }

  private func literal(of token: Token) -> Literal? {
    switch token.kind {
    case .number(let number): .number(number)
    case .string(let text): .text(text)
    case .word, .isoDate, .address: .text(token.text)
    default: nil
    }
  }

  // MARK: Fields

  /// Whether the noun has such a field is for the checker, which knows the nouns of named sets.
  mutating func parseField(
    on noun: Noun?, after word: String
  ) throws(Diagnostic) -> Spanned<String> {
    expect(.field(noun))
    guard let token = current, let name = token.keyword else {
      throw wrongChoice(
        "a field is wanted after “\(word)”", code: "missing-field",
        hints: noun.map { NounDefinition.of($0).fields } ?? [])
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
