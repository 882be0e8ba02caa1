import QuaereCore

/// Words in quotes that have to stand in the text: `flag 8.1 on "…"`, `date 8.1.13 "…" is …`.
extension Fitter {
  /// The command with words that stand where it points; nil where there are none.
  func quoting(_ line: String) -> String? {
    guard let tokens = try? Lexer.tokens(of: line), case .word(let verb)? = tokens.first?.kind,
      CommandDefinition.named(verb) != nil
    else { return line }
    if verb == "date" { return dating(tokens, line) }
    for (index, token) in tokens.enumerated().dropFirst(2) {
      guard case .string = token.kind, tokens[index - 1].keyword == "on",
        case .address = tokens[index - 2].kind
      else { continue }
      return vocabulary.words(at: tokens[index - 2].text)
        .map { line.replacing(token.span, with: $0.quoted) }
    }
    return line
  }

  /// `date PLACE "words" is PERIOD`, whole, of a date that is there.
  private func dating(_ tokens: [Token], _ line: String) -> String? {
    guard tokens.count > 3 else { return line }
    return vocabulary.dates(limit: 1).first
      .map { "date \($0.place) \($0.words.quoted) is \($0.typed)" }
  }
}
