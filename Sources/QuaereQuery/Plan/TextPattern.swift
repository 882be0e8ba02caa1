/// What `containing` looks for. Words are folded already; a literal is literal.
public indirect enum TextPattern: Hashable, Sendable {
  /// One word: `art` is not in `party`.
  case word(String)
  /// `strike*`: any word that begins so.
  case prefix(String)
  /// Words in order, next to each other. The last may be a prefix (`"hunger str*"`).
  case phrase([String], lastIsPrefix: Bool)
  /// The same words in any order with at most `within` words between the first and the last.
  case near([String], within: Int)
  /// A phrase whose punctuation counts too (`"E."`): the words found, then this folded text.
  case literal(words: [String], text: String)
  /// A regular expression (PCRE2) over the text, case-insensitive.
  case regex(String)

  /// As it could be typed.
  public var words: String {
    switch self {
    case .word(let word): word
    case .prefix(let start): start + "*"
    case .phrase(let words, let lastIsPrefix):
      (words.joined(separator: " ") + (lastIsPrefix ? "*" : "")).quoted
    case .near(let words, let within): "\(words.joined(separator: " ").quoted) within \(within)"
    case .literal(_, let text): text.quoted
    case .regex(let pattern): "/\(pattern)/"
    }
  }
}
