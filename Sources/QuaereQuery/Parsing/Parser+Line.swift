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
    var query = Query(first: try parseTerm())
    while true {
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
      let noun = try requireNoun(after: "pairs of")
      return Spanned(.pairs(of: noun.value), span(from: start))
    }
    if accept(sign: "(") {
      let query = try parseQuery()
      try require(sign: ")")
      return Spanned(.query(query), span(from: start))
    }
    guard let token = current else { throw unknownSubject(nil) }
    switch token.kind {
    case .named(let set):
      at += 1
      return Spanned(.named(set), token.span)
    case .address(let address):
      at += 1
      return Spanned(.place(address), token.span)
    case .number(let number):
      at += 1
      return Spanned(.place(Address(place: .section(number))), token.span)
    case .word(let word):
      guard let noun = Noun(rawValue: word.lowercased()) else { throw unknownSubject(token) }
      at += 1
      return Spanned(.noun(noun), token.span)
    default:
      throw unknownSubject(token)
    }
  }

  mutating func requireNoun(after words: String) throws(Diagnostic) -> Spanned<Noun> {
    for noun in Noun.allCases where noun != .pairs { expect(.noun(noun)) }
    if let token = current, let word = token.keyword, let noun = Noun(word: word), noun != .pairs {
      at += 1
      return Spanned(noun, token.span)
    }
    throw unknownNoun(after: words)
  }

  // MARK: Nouns, as far as the parser can tell

  func noun(of subject: Term.Subject) -> Noun? {
    switch subject {
    case .noun(let noun): noun
    case .pairs(let noun): noun
    case .named(let set): environment.noun(of: set)
    case .place(let address): address.place.noun
    case .query(let query): noun(of: query)
    }
  }

  func noun(of query: Query) -> Noun? {
    for stage in query.stages.reversed() {
      if case .their(let noun, _) = stage.value { return noun.value }
    }
    return noun(of: query.first.subject.value)
  }
}

extension Address.Place {
  /// The noun that this place is one of.
  public var noun: Noun {
    switch self {
    case .document: .documents
    case .section: .sections
    case .passage: .passages
    case .sentences: .sentences
    case .footnote: .footnotes
    case .citation: .citations
    }
  }
}
