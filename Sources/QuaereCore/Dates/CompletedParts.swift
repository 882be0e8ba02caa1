/// Which parts of a date the program put in; they stand in [brackets].
public struct CompletedParts: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// `78` was written.
  public static let century = CompletedParts(rawValue: 1)
  public static let year = CompletedParts(rawValue: 2)
  public static let month = CompletedParts(rawValue: 4)
  /// Of `three days later` all of it.
  public static let day = CompletedParts(rawValue: 8)
}
