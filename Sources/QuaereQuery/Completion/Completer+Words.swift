import QuaereCore

extension Completer {
  /// The finished words, the word being typed, and where it starts. An open quotation mark belongs
  /// to the word.
  static func split(_ line: String) -> (head: String, word: String, start: Int) {
    let scalars = Array(line.unicodeScalars)
    let start = openQuote(scalars) ?? wordStart(scalars)
    return (line.part(0..<start), line.part(start..<scalars.count), start)
  }

  private static func wordStart(_ scalars: [Unicode.Scalar]) -> Int {
    var start = scalars.count
    while start > 0, !Normalised.isWhiteSpace(scalars[start - 1]),
      !"(|,=<>".unicodeScalars.contains(scalars[start - 1]),
      !(start > 1 && scalars[start - 1] == "." && scalars[start - 2] == ".")
    {
      start -= 1
    }
    return start
  }

  private static func openQuote(_ scalars: [Unicode.Scalar]) -> Int? {
    var open: (at: Int, close: Set<Unicode.Scalar>)?
    for (index, scalar) in scalars.enumerated() {
      if let known = open {
        if known.close.contains(scalar) { open = nil }
      } else if let close = Lexer.closing[scalar] {
        open = (index, close)
      }
    }
    return open?.at
  }

  /// A value as it must be typed: in quotes where a word of the language or a sign stands in it, or
  /// where a quotation mark was typed already.
  static func typed(_ text: String, kind: ValueKind, after word: String) -> String {
    let isQuoted = word.unicodeScalars.first.map { Lexer.closing[$0] != nil } ?? false
    let takesQuotes: Set<ValueKind> = [.name, .source, .word, .person, .place, .path, .literal]
    guard takesQuotes.contains(kind), isQuoted || !isBare(text) else { return text }
    return text.quoted
  }

  private static func isBare(_ text: String) -> Bool {
    guard let tokens = try? Lexer.tokens(of: text) else { return false }
    return tokens.allSatisfy { token in
      switch token.kind {
      case .word: !(token.keyword.map(Keywords.reserved.contains) ?? false)
      case .number, .isoDate, .address, .string: true
      default: false
      }
    }
  }
}
