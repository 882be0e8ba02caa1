/// A place where a pattern was found.
public struct Hit: Hashable, Sendable {
  /// The first word, as a position in `Index.tokens`.
  public var position: UInt32
  /// In words. 0 where a pattern matched no word at all (`/—/`): the place is before `position`.
  public var length: UInt32

  public init(position: UInt32, length: UInt32) {
    self.position = position
    self.length = length
  }
}

/// Why a pattern was not searched for.
public enum SearchError: Error, Equatable, Sendable {
  /// What a regular expression may not use more of.
  public enum Limit: Equatable, Sendable {
    /// Tries in one passage or sentence.
    case steps(Int)
    case megabytes(Int)
    /// For the whole search.
    case seconds(Int)
  }

  /// The regular expression is wrong: the library's own words, and the UTF-8 offset in the pattern.
  case badPattern(message: String, offset: Int)
  /// The regular expression ran into a limit set on its work.
  case tooCostly(Limit)
  /// The caller's `isCancelled` said so.
  case cancelled
}
