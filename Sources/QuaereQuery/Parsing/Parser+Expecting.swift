import QuaereCore

/// `accept…` takes a token when it is there; `require…` says what is wrong when it is not.
extension Parser {
  /// - Parameter quietly: it is read but not named as what may follow: it was named before, or it
  ///   can only lead to an error that shows two readings.
  mutating func accept(_ keyword: String, quietly: Bool = false) -> Bool {
    if !quietly { expect(.word(keyword)) }
    guard current?.keyword == keyword else { return false }
    at += 1
    return true
  }

  mutating func accept(sign: String, quietly: Bool = false) -> Bool {
    if !quietly { expect(.sign(sign)) }
    guard case .sign(sign) = current?.kind else { return false }
    at += 1
    return true
  }

  /// - Parameter what: which words are meant, for completion.
  mutating func acceptString(_ what: String) -> String? {
    expect(.string(what))
    guard case .string(let text) = current?.kind else { return nil }
    at += 1
    return text
  }

  mutating func require(_ keyword: String) throws(Diagnostic) {
    if accept(keyword) { return }
    throw missing("“\(keyword)” is wanted here", code: "missing-word", hints: [keyword])
  }

  mutating func require(sign: String) throws(Diagnostic) {
    if accept(sign: sign) { return }
    throw missing("“\(sign)” is wanted here", code: "missing-sign", hints: [sign])
  }

  mutating func requireNumber(after word: String) throws(Diagnostic) -> Int {
    if let number = acceptNumber() { return number }
    let said = Instead.number(current?.keyword).map(String.init)
    throw wrongChoice(
      "a whole number is wanted after “\(word)”", code: "missing-number", hints: [said ?? "5"])
  }

  mutating func acceptNumber() -> Int? {
    expect(.number)
    guard case .number(let number) = current?.kind else { return nil }
    at += 1
    return number
  }

  mutating func requireString(_ what: String) throws(Diagnostic) -> String {
    if let text = acceptString(what) { return text }
    var wrong = missing("\(what) is wanted here, in quotes", code: "missing-quotes")
    if let token = current, isBareWord(token) {
      let rest = text(of: token.span.lowerBound..<line.unicodeScalars.count)
      wrong.hints = [replacing(token.span.lowerBound..<Int.max, with: "\"\(rest)\"")]
    }
    throw wrong
  }
}
