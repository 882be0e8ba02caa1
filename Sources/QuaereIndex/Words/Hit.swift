/// A place where a pattern was found.
public struct Hit: Equatable, Sendable {
  /// The first word, as a position in `Index.tokens`.
  public var position: UInt32
  /// In words. 0 where a pattern matched no word at all (`/—/`): the place is before `position`.
  public var length: UInt32

  public init(position: UInt32, length: UInt32) {
    self.position = position
    self.length = length
  }
}

/// What is searched as a whole: a pattern is never found across the border of two.
public enum TextUnit: Sendable, CaseIterable {
  case passages, sentences, footnotes
}

/// Why a pattern was not searched for.
public enum SearchError: Error, Equatable, Sendable {
  /// The regular expression is wrong: the library's own words, and the UTF-8 offset in the pattern.
  case badPattern(message: String, offset: Int)
  /// The regular expression ran into the limits set on its work.
  case tooCostly
  /// The caller's `isCancelled` said so.
  case cancelled
}
