import QuaereCore

extension Parser {
  /// A verb first, else a noun.
  mutating func parseLine() throws(Diagnostic) -> Line {
    for command in CommandDefinition.all { expect(.word(command.verb)) }
    if let verb = current?.keyword, let command = CommandDefinition.named(verb) {
      // `notes in 8` is a question, `note 8 "…"` a command: questions use plurals.
      at += 1
      let parsed = try command.parse(&self)
      try requireEnd()
      return .command(parsed)
    }
    let query = try parseQuery()
    try requireEnd()
    return .query(query)
  }

  mutating func requireEnd() throws(Diagnostic) {
    guard let token = current else { return }
    throw leftover(token)
  }

  mutating func parseQuery() throws(Diagnostic) -> Query {
    try deeper { parser throws(Diagnostic) in try parser.parseQueryHere() }
  }

  private mutating func parseQueryHere() throws(Diagnostic) -> Query {
    var query = Query(first: try parseTerm())
    while true {
      // They are worked out one inside the other.
      if query.rest.count == 100, ["plus", "minus"].contains(current?.keyword) {
        throw Diagnostic(
          code: "too-deep",
          message: "more than a hundred sets are joined here; name a part with let",
          span: here)
      }
      if accept("plus") {
        query.rest.append(.init(join: .plus, term: try parseTerm()))
      } else if accept("minus") {
        query.rest.append(.init(join: .minus, term: try parseTerm()))
      } else {
        break
      }
    }
    var noun = self.noun(of: query)
    while accept(sign: "|") {
      let start = here.lowerBound
      let stage = try parseStage(on: noun)
      query.stages.append(Spanned(stage, span(from: start)))
      if case .their(let target, _) = stage { noun = target.value }
    }
    return query
  }

  mutating func parseTerm() throws(Diagnostic) -> Term {
    let subject = try parseSubject()
    let noun = self.noun(of: subject.value)
    return Term(subject: subject, filter: try parseFilter(on: noun))
  }

  private mutating func parseSubject() throws(Diagnostic) -> Spanned<Term.Subject> {
    let start = here.lowerBound
    for noun in Noun.allCases where noun != .pairs { expect(.noun(noun)) }
    expect(.value(.namedSet))
    expect(.value(.place))
    if accept("pairs") {
      try require("of")
      let noun = try requireNoun(after: "pairs of", on: nil)
      return Spanned(.pairs(of: noun.value), span(from: start))
    }
    if accept(sign: "(") {
      let query = try parseQuery()
      try require(sign: ")")
      return Spanned(.query(query), span(from: start))
    }
    guard let token = current, let subject = subject(of: token) else {
      throw unknownSubject(current)
    }
    at += 1
    return Spanned(subject, token.span)
  }

  private func subject(of token: Token) -> Term.Subject? {
    switch token.kind {
    case .named(let set): .named(set)
    case .address(let address): .place(address)
    case .number(let number): .place(Address(place: .section(number)))
    case .word: token.keyword.flatMap { Noun(rawValue: $0) }.map { .noun($0) }
    default: nil
    }
  }

  /// - Parameters:
  ///   - other: the noun it hangs on; only nouns that have to do with it are completed.
  mutating func requireNoun(
    after words: String, on other: Noun?
  ) throws(Diagnostic) -> Spanned<Noun> {
    for noun in Noun.allCases where noun != .pairs && noun != other {
      if let other, Relation.between(other, noun) == nil { continue }
      expect(.noun(noun))
    }
    if let token = current, let word = token.keyword, let noun = Noun(word: word), noun != .pairs {
      at += 1
      return Spanned(noun, token.span)
    }
    throw unknownNoun(after: words, on: other)
  }
}
