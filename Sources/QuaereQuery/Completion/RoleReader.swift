import QuaereCore

/// Reads off what was looked for at each token what the token was taken for.
struct RoleReader {
  let tokens: [Token]
  /// For each token what the parser would have taken there.
  let sought: [Int: [Expected]]
  /// Where the line cannot be read.
  let wrong: Span?

  var roles: [WordRole] {
    var roles: [WordRole] = []
    var reached = false
    for (index, token) in tokens.enumerated() {
      if let wrong, token.span.overlaps(wrong) {
        reached = true
        roles.append(WordRole(kind: .error, span: token.span, text: token.text))
      } else if reached || (wrong.map { token.span.lowerBound > $0.lowerBound } ?? false) {
        roles.append(WordRole(kind: .unread, span: token.span, text: token.text))
      } else {
        add(role(of: token, at: index, after: roles.last), at: index, to: &roles)
      }
    }
    return roles
  }

  /// Words of one value are one stretch: `Alexander Skobov`.
  private func add(_ role: WordRole, at index: Int, to roles: inout [WordRole]) {
    if case .value = role.kind, let last = roles.last, isRunning(index, last) == role.kind {
      roles[roles.count - 1].span = last.span.lowerBound..<role.span.upperBound
      roles[roles.count - 1].text = last.text + " " + role.text
    } else {
      roles.append(role)
    }
  }

  private func role(of token: Token, at index: Int, after last: WordRole?) -> WordRole {
    let wanted = sought[index]?.lazy.compactMap(\.value).last
    let kind = kind(of: token, at: index, wanted: wanted, after: last)
    return WordRole(kind: kind, span: token.span, text: token.text, wanted: wanted)
  }

  private func kind(
    of token: Token, at index: Int, wanted: ValueKind?, after last: WordRole?
  ) -> WordRole.Kind {
    switch token.kind {
    case .word(let word): return kind(ofWord: word.lowercased(), at: index, wanted, after: last)
    case .number where wanted == .place: return .address
    case .number, .isoDate: return isRunning(index, last) ?? .number
    case .string, .path, .regex, .variant: return .string
    case .named: return .set
    case .rows: return .row
    case .address: return isRunning(index, last) ?? .address
    case .sign("|"): return .stage
    case .sign("("), .sign(")"): return .bracket
    case .sign: return .joint
    }
  }

  private func kind(
    ofWord word: String, at index: Int, _ wanted: ValueKind?, after last: WordRole?
  ) -> WordRole.Kind {
    if index == 0, CommandDefinition.named(word) != nil { return .command }
    let sought = sought[index] ?? []
    if sought.contains(where: { $0.noun(is: word) }) { return .noun }
    if sought.contains(.word(word)) || Keywords.reserved.contains(word) {
      return keyword(word, after: last)
    }
    if sought.contains(where: { $0.isField }) { return .field }
    if sought.contains(where: { $0.isState }) { return .state }
    if let wanted { return .value(wanted) }
    if let running = isRunning(index, last) { return running }
    let isOfDate = Keywords.months[word] != nil || Season(rawValue: word) != nil
    return isOfDate ? .value(.period) : .joint
  }

  private func keyword(_ word: String, after last: WordRole?) -> WordRole.Kind {
    if last?.kind == .stage, StageDefinition.named(word) != nil || last?.text != "|" {
      return .stage
    }
    return ClauseDefinition.named(word) != nil || word == "not" ? .clause : .joint
  }

  /// A further word of a value: nothing new was looked for at it.
  private func isRunning(_ index: Int, _ last: WordRole?) -> WordRole.Kind? {
    guard case .value(let kind) = last?.kind, sought[index]?.isEmpty ?? true else { return nil }
    return .value(kind)
  }
}

extension Expected {
  fileprivate var value: ValueKind? { if case .value(let kind) = self { kind } else { nil } }
  fileprivate var isField: Bool { if case .field = self { true } else { false } }
  fileprivate var isState: Bool { if case .state = self { true } else { false } }

  fileprivate func noun(is word: String) -> Bool {
    if case .noun(let noun) = self { noun == Noun(word: word) } else { false }
  }
}
