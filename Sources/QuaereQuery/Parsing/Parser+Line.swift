import QuaereCore

extension Parser {
  /// A verb first, else a noun.
  mutating func parseLine() throws(Diagnostic) -> Line {
    if isListening { for command in CommandDefinition.all { expect(.word(command.verb)) } }
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

  /// - Parameter wanted: the nouns that have a meaning where the question stands.
  mutating func parseQuery(_ wanted: Wanted = .any) throws(Diagnostic) -> Query {
    try deeper { parser throws(Diagnostic) in
      let outer = (parser.company, parser.wanted)
      defer { (parser.company, parser.wanted) = outer }
      (parser.company, parser.wanted) = (nil, wanted)
      return try parser.parseQueryHere(wanted)
    }
  }

  private mutating func parseQueryHere(_ wanted: Wanted) throws(Diagnostic) -> Query {
    var query = Query(first: try parseTerm(wanted))
    let isPairs = if case .pairs = query.first.subject.value { true } else { false }
    let joined = Wanted.joined(to: self.noun(of: query))
    while true {
      // They are worked out one inside the other.
      if query.rest.count == 100, ["plus", "minus"].contains(current?.keyword) {
        throw Diagnostic(
          code: "too-deep",
          message: "more than a hundred sets are joined here; name a part with let",
          span: here)
      }
      if accept("plus", quietly: isPairs) {
        query.rest.append(.init(join: .plus, term: try parseTerm(joined)))
      } else if accept("minus", quietly: isPairs) {
        query.rest.append(.init(join: .minus, term: try parseTerm(joined)))
      } else {
        break
      }
    }
    var context = StageContext(
      noun: self.noun(of: query), isPairs: isPairs, saysWords: query.saysWords)
    while accept(sign: "|", quietly: !context.goesOn) {
      let start = here.lowerBound
      let stage = try parseStage(in: context)
      query.stages.append(Spanned(stage, span(from: start)))
      context.add(stage)
    }
    return query
  }

  mutating func parseTerm(_ wanted: Wanted) throws(Diagnostic) -> Term {
    let subject = try parseSubject(wanted)
    let noun = self.noun(of: subject.value)
    let isPairs = if case .pairs = subject.value { true } else { false }
    return Term(subject: subject, filter: try parseFilter(on: noun, ofPairs: isPairs))
  }

  private mutating func parseSubject(_ wanted: Wanted) throws(Diagnostic) -> Spanned<Term.Subject> {
    let start = here.lowerBound
    for noun in Noun.allCases where isListening && noun != .pairs && wanted.admits(noun) {
      expect(.noun(noun))
    }
    expect(.subject(.namedSet, wanted))
    expect(.subject(.address, wanted))
    if accept("pairs", quietly: wanted != .any) {
      try require("of")
      let noun = try requireNoun(after: "pairs of", on: nil) {
        Relation.exists(from: $0)
      }
      return Spanned(.pairs(of: noun.value), span(from: start))
    }
    if accept(sign: "(") {
      let query = try parseQuery(wanted)
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
  ///   - admits: narrows what is completed further.
  mutating func requireNoun(
    after words: String, on other: Noun?, admits: (Noun) -> Bool = { _ in true }
  ) throws(Diagnostic) -> Spanned<Noun> {
    for noun in Noun.allCases
    where isListening && noun != .pairs && noun != other && admits(noun) {
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
