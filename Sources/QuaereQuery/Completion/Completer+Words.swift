import QuaereCore

/// Words of the line, and how a value has to be written to be read as one.
extension Completer {
  /// The finished words, the word being typed, and where it starts. An open quotation mark or
  /// regular expression belongs to the word.
  static func split(_ line: String) -> (head: String, word: String, start: Int) {
    let scalars = Array(line.unicodeScalars)
    let start = openPart(scalars) ?? wordStart(scalars)
    return (line.part(0..<start), line.part(start..<scalars.count), start)
  }

  private static func wordStart(_ scalars: [Unicode.Scalar]) -> Int {
    var start = scalars.count
    while start > 0, !Normalised.isWhiteSpace(scalars[start - 1]),
      !"()|,=<>".unicodeScalars.contains(scalars[start - 1]),
      !(start > 1 && scalars[start - 1] == "." && scalars[start - 2] == ".")
    {
      start -= 1
    }
    return start
  }

  private static func openPart(_ scalars: [Unicode.Scalar]) -> Int? {
    var open: (at: Int, close: [Unicode.Scalar])?
    for (index, scalar) in scalars.enumerated() {
      if let known = open {
        if known.close.contains(scalar) { open = nil }
      } else if let close = Lexer.closing(scalar) {
        open = (index, close)
      } else if scalar == "/", index == 0 || Normalised.isWhiteSpace(scalars[index - 1]) {
        open = (index, ["/"])
      }
    }
    return open?.at
  }

  /// A value as it must be typed: in quotes where a word of the language or a sign stands in it, or
  /// where a quotation mark was typed already.
  static func typed(_ text: String, kind: ValueKind, after word: String) -> String {
    takingQuotes.contains(kind) && (isQuoted(word) || !isBare(text)) ? text.quoted : text
  }

  /// What a field is compared with is one word, or in quotes.
  static func literal(_ text: String, after word: String) -> String {
    isQuoted(word) ? text.quoted : Literal.text(text).typed
  }

  private static let takingQuotes: Set<ValueKind> = [
    .name, .source, .word, .author, .creator, .maker, .place, .path, .session,
  ]

  private static func isQuoted(_ word: String) -> Bool {
    word.unicodeScalars.first.map { Lexer.closing($0) != nil } ?? false
  }

  /// Whether a value can be typed without quotation marks.
  static func isBare(_ text: String) -> Bool {
    guard let tokens = try? Lexer.tokens(of: text) else { return false }
    return tokens.allSatisfy { token in
      switch token.kind {
      case .word: !(token.keyword.map(Keywords.reserved.contains) ?? false)
      case .number, .isoDate, .address, .string: true
      default: false
      }
    }
  }

  /// What is typed, without quotation marks, begins what is offered, without them too.
  func begins(_ text: String) -> Bool {
    let marks = Set("\"“”„«»")
    if let first = word.first, marks.contains(first), !(text.first.map(marks.contains) ?? false) {
      return false
    }
    let bare = { (text: String) in Folding.fold(String(text.drop { marks.contains($0) })) }
    return bare(text).hasPrefix(bare(word))
  }
}
