import QuaereCore

extension Parser {
  /// `(question)`, or values joined by `or` or by `and`, not by both.
  mutating func parseValues(_ kind: ValueKind, after clause: String) throws(Diagnostic) -> Values {
    let start = here.lowerBound
    if case .sign("(") = current?.kind {
      at += 1
      let query = try parseQuery()
      try require(sign: ")")
      return .query(query)
    }
    var terms = [try parseValue(kind, after: clause)]
    var joint: String?
    while let word = current?.keyword, word == "or" || word == "and", !clauseFollowsJoint {
      if let joint, joint != word { throw twoValueReadings(from: start) }
      joint = word
      at += 1
      terms.append(try parseValue(kind, after: word))
    }
    expect(.word("or"))
    expect(.word("and"))
    return joint == "and" ? .all(terms) : .any(terms)
  }

  /// After `and` or `or` in a list of values, a clause, `not` or a bracket ends the list.
  private var clauseFollowsJoint: Bool {
    guard let token = next else { return false }
    if case .sign("(") = token.kind { return true }
    return token.keyword.map(Keywords.clauses.contains) ?? false
  }

  private mutating func parseValue(
    _ kind: ValueKind, after clause: String
  ) throws(Diagnostic) -> Spanned<ValueTerm> {
    expect(.value(kind))
    expect(.string)
    guard let token = current else { throw missingValue(kind, after: clause) }
    switch token.kind {
    case .string(let text):
      at += 1
      if kind == .word, current?.keyword == "within", case .number(let within) = next?.kind {
        at += 2
        return Spanned(.near(text, within: within), span(from: token.span.lowerBound))
      }
      if kind == .word { expect(.word("within")) }
      return Spanned(.words(text, quoted: true), token.span)
    case .regex(let pattern):
      at += 1
      return Spanned(.regex(pattern), token.span)
    case .variant(let word):
      at += 1
      return Spanned(.variant(word), token.span)
    case .named(let set):
      at += 1
      return Spanned(.named(set), token.span)
    default:
      return try parseBareWords(kind, after: clause)
    }
  }

  /// Several bare words up to the next reserved word or sign.
  private mutating func parseBareWords(
    _ kind: ValueKind, after clause: String
  ) throws(Diagnostic) -> Spanned<ValueTerm> {
    let start = here.lowerBound
    var count = 0
    while let token = current, isBareWord(token) {
      at += 1
      count += 1
    }
    guard count > 0 else { throw missingValue(kind, after: clause) }
    let span = span(from: start)
    expect(.value(kind))
    return Spanned(.words(text(of: span), quoted: false), span)
  }

  func isBareWord(_ token: Token) -> Bool {
    switch token.kind {
    case .word: !(token.keyword.map(Keywords.reserved.contains) ?? false)
    case .number, .isoDate, .address: true
    default: false
    }
  }

  /// The line between two scalar offsets.
  func text(of span: Span) -> String {
    let scalars = line.unicodeScalars
    let start = scalars.index(scalars.startIndex, offsetBy: span.lowerBound)
    let end = scalars.index(scalars.startIndex, offsetBy: min(span.upperBound, scalars.count))
    return String(scalars[start..<end])
  }

  /// A name, source or key: bare words or a string.
  mutating func requireName(_ kind: ValueKind, after word: String) throws(Diagnostic) -> String {
    if case .words(let text, _) = try parseValue(kind, after: word).value { return text }
    throw missingValue(kind, after: word)
  }

  private func missingValue(_ kind: ValueKind, after clause: String) -> Diagnostic {
    let wanted =
      switch kind {
      case .name: "a name"
      case .source: "a source or an author"
      case .word: "a word, or words in quotes,"
      case .person: "a person"
      case .place: "a place"
      default: "something"
      }
    return missing("\(wanted) is wanted after “\(clause)”", code: "missing-value")
  }
}
