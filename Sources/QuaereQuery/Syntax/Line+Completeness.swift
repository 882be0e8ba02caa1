extension Line {
  private static let unfinished: Set<String> = ["and", "or", "by", "plus", "minus"]

  /// False when more must follow: Enter then begins another line of the same question.
  public static func isComplete(_ line: String) -> Bool {
    let tokens: [Token]
    do {
      tokens = try Lexer.tokens(of: line)
    } catch {
      return error.code != "open-quote" && error.code != "open-regex"
    }
    guard let last = tokens.last else { return true }
    if let word = last.keyword, unfinished.contains(word) { return false }
    if [.sign("|"), .sign("="), .sign(",")].contains(last.kind) { return false }
    let open = tokens.count { $0.kind == .sign("(") }
    return open <= tokens.count { $0.kind == .sign(")") }
  }
}
