import QuaereCore

/// A word of the line and where it stands.
public struct Token: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// Letters, digits, and `-` `'` `.` `/` inside; a final `*` is kept.
    case word(String)
    case number(Int)
    /// `2026-03-07`, `1978-23`: digits with hyphens.
    case isoDate(String)
    case string(String)
    /// After `open` and `replay`, up to the next white space.
    case path(String)
    case regex(String)
    /// `~solzhenitsyn`
    case variant(String)
    case named(NamedSet)
    case rows(ClosedRange<Int>)
    case address(Address)
    /// `( ) | , = != < <= > >= ..`
    case sign(String)
  }

  public let kind: Kind
  public let span: Span
  /// As written.
  public let text: String
  /// The folded word, for comparing with keywords.
  let keyword: String?

  init(_ kind: Kind, span: Span, text: String) {
    self.kind = kind
    self.span = span
    self.text = text
    keyword = if case .word(let word) = kind { word.lowercased() } else { nil }
  }
}
