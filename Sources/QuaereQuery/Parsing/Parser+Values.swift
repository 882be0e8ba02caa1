import QuaereCore

extension Parser {
  /// `(question)`, or values joined by `or` or by `and`, not by both.
  ///
  /// - Parameter isList: true where only words joined by `or` have a meaning.
  mutating func parseValues(
    _ kind: ValueKind, after clause: String, isList: Bool = false
  ) throws(Diagnostic) -> Values {
    if let space = kind.space, !isList { expect(.subject(.namedSet, .relatedTo(space))) }
    if accept(sign: "(", quietly: kind.space == nil || isList) {
      let query = try parseQuery(.related(to: kind.space))
      try require(sign: ")")
      return .query(query)
    }
    let start = at > 0 ? tokens[at - 1].span.lowerBound : 0
    var terms = [try parseValue(kind, after: clause)]
    var joints = [""]
    // The first joint that is not as the first one was.
    var odd: Span?
    let mayBeAll = !isList && kind != .place
    while let word = current?.keyword, word == "or" || word == "and", !clauseFollowsJoint {
      if odd == nil, joints.count > 1, joints[1] != word { odd = here }
      at += 1
      joints.append(word)
      expectClauses(joinedBy: word == "or" ? .or : .and)
      let isRefused = odd != nil || (word == "and" && !mayBeAll)
      terms.append(try parseValue(kind, after: word, quietly: isRefused))
    }
    if case .sign(",") = current?.kind { throw commaInList(mayBeAll: mayBeAll) }
    for (word, joint) in [("or", Unit.Joint.or), ("and", .and)] {
      let mayGoOn = company?.admits(joint) ?? false
      // `or` and `and` do not mix in one list, and nothing is in two places at once.
      let isLikeThose = odd == nil && (joints.count == 1 || joints[1] == word)
      if mayGoOn || isLikeThose && (mayBeAll || word != "and") { expect(.word(word)) }
    }
    if let odd {
      let parts = zip(joints, terms).map { (joint: $0, text: text(of: $1.span)) }
      throw twoValueReadings(parts, of: clause, from: start, at: odd)
    }
    return joints.last == "and" ? .all(terms) : .any(terms)
  }

  /// `naming Martin, Henry`
  private func commaInList(mayBeAll: Bool) -> Diagnostic {
    Diagnostic(
      code: "unexpected-word", message: "values are joined by “or”, or by “and”", span: here,
      hints: (mayBeAll ? ["and", "or"] : ["or"]).map { replacing(here, with: $0) })
  }

  /// After `and` or `or` in a list of values, a clause, `not` or a bracket ends the list.
  var clauseFollowsJoint: Bool { next.map(startsUnit) ?? false }

  private mutating func parseValue(
    _ kind: ValueKind, after clause: String, quietly: Bool = false
  ) throws(Diagnostic) -> Spanned<ValueTerm> {
    if !quietly { expect(.value(kind)) }
    guard let token = current else { throw missingValue(kind, after: clause) }
    switch token.kind {
    case .string(let text):
      at += 1
      guard kind == .word, accept("within") else {
        return Spanned(.words(text, quoted: true), token.span)
      }
      let within = try requireNumber(after: "within")
      return Spanned(.near(text, within: within), span(from: token.span.lowerBound))
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
    let first = at
    while let token = current, isBareWord(token) {
      if at > first { try refuseSwallowing(token, kind, from: tokens[first].span.lowerBound) }
      at += 1
    }
    guard at > first else { throw missingValue(kind, after: clause) }
    let span = span(from: tokens[first].span.lowerBound)
    expect(.more(kind, from: span.lowerBound))
    return Spanned(.words(text(of: span), quoted: false), span)
  }

  /// Words that were meant for the language would else vanish in a name of several words.
  private func refuseSwallowing(
    _ token: Token, _ kind: ValueKind, from start: Int
  ) throws(Diagnostic) {
    guard let word = token.keyword, let next else { return }
    if kind == .word, word == "within", case .number = next.kind {
      let words = text(of: start..<token.span.lowerBound).trimmedEnd
      // `parrot within 5 of Silver`
      if at + 3 < tokens.count, tokens[at + 2].keyword == "of" {
        let whole = start..<tokens[at + 3].span.upperBound
        let near = "\"\(words) \(tokens[at + 3].text)\" within \(next.text)"
        throw Diagnostic(
          code: "missing-quotes", message: "“within” goes with words in quotes", span: token.span,
          hints: [replacing(whole, with: near)])
      }
      throw Diagnostic(
        code: "missing-quotes", message: "“within” goes with words in quotes", span: token.span,
        hints: [replacing(start..<token.span.lowerBound, with: "\"\(words)\"")])
    }
    let isStage =
      switch word {
      case "sort", "group", "count": next.keyword == "by"
      case "first", "last":
        if case .number = next.kind { at + 2 == tokens.count } else { false }
      default: false
      }
    if isStage { throw missingPipe(token) }
  }

  func isBareWord(_ token: Token) -> Bool {
    switch token.kind {
    case .word:
      token.keyword.map { !Keywords.reserved.contains($0) && !stopWords.contains($0) } ?? false
    case .number, .isoDate, .address: true
    default: false
    }
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
      case .key: "a source's key"
      case .word: "a word, or words in quotes,"
      case .author, .creator, .maker: "a person"
      case .place, .handle: "a place"
      default: "something"
      }
    var found = missing("\(wanted) is wanted after “\(clause)”", code: "missing-value")
    found.hints = ClauseDefinition.named(clause).map { Array($0.examples.prefix(2)) } ?? []
    return found
  }
}

extension String {
  /// Without white space at the end.
  var trimmedEnd: String {
    var view = unicodeScalars
    while let last = view.last, Normalised.isWhiteSpace(last) { view.removeLast() }
    return String(view)
  }
}
