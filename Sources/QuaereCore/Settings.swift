/// How far back a footnote answers for the text before it.
public enum Reach: String, CaseIterable, Sendable, Codable {
  /// Its own sentence only.
  case sentence
  /// Back to the note before it in the same passage, or the passage's start.
  case paragraph
  /// Back to the note before it, or the section's heading.
  case section
}

/// The rules in force; changed by `set`, printed under every answer that used them.
public struct Settings: Sendable, Equatable {
  public var reach: Reach = .paragraph
  public var seasons = Seasons()
  /// Whether a date that lacks its year or month has the one that the text around it suggests.
  public var completesDates = true
  /// After how many days a search in vain is due again; never when nil.
  public var searchAgain: Int? = 90

  public init() {}
}
