import QuaereCore

extension Parser {
  /// `ADDRESS | #ROW | @name | word`, then perhaps `on "words"`.
  mutating func parseTarget(after verb: String) throws(Diagnostic) -> Target {
    for kind in ValueKind.targets(of: verb) { expect(.value(kind)) }
    guard let token = current, let base = targetBase(token) else {
      throw wrongChoice(
        "a place is wanted after “\(verb)”", code: "missing-place",
        hints: ["1.1", "#1"])
    }
    at += 1
    var target = Target(base: base, span: token.span)
    if case .word = base { target = extendWord(target) }
    if accept("on") { target.words = try requireString("the words meant") }
    return target
  }

  private func targetBase(_ token: Token) -> Target.Base? {
    switch token.kind {
    case .address(let address): .address(address)
    case .number(let number): .address(Address(place: .section(number)))
    case .rows(let rows): .rows(rows)
    case .named(let set): .named(set)
    case .word(let word): .word(word)
    case .string(let text): .word(text)
    default: nil
    }
  }

  /// A name of several words: `why Arkady Tsurkov`.
  private mutating func extendWord(_ target: Target) -> Target {
    var target = target
    while case .word(let word) = current?.kind, word.first?.isUppercase ?? false {
      at += 1
      target.span = target.span.lowerBound..<tokens[at - 1].span.upperBound
      target.base = .word(text(of: target.span))
    }
    return target
  }
}
