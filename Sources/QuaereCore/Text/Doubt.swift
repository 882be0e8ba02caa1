/// Something reading was unsure of, as data with its place; the opening page sums doubts up and
/// `quaere check` lists them.
public struct Doubt: Sendable, Equatable {
  public enum Kind: String, Sendable, CaseIterable, Codable {
    /// Halves of a passage cut by a page break, joined again.
    case rejoined
    /// A marker that no note answers.
    case markerWithoutNote
    /// A note that nothing calls.
    case noteWithoutMarker
    /// One label on two notes, or a note called twice.
    case repeatedNote
    /// A citation resolved only despite a difference in spelling.
    case resolvedDespiteSpelling
    /// A citation whose author was taken from the one beside it.
    case carriedAuthor
    /// A word nobody knows that is a common one with two letters changed about.
    case misprint
    /// A citation that could not be resolved.
    case unresolvedCitation
    /// A date that counts from another, or lacks its year, where no rule tells which is meant.
    case unresolvedDate
    /// Bytes that are not UTF-8 and were read as U+FFFD.
    case brokenText
    /// A file in another encoding than UTF-8, converted in memory.
    case converted
    /// A place for which the file has two readings.
    case otherReading
    /// Parts of the file that were taken to be no text of the document.
    case leftOut
    /// Notes whose calls stand in another file.
    case calledElsewhere
    /// The contents list or the numbering disagrees with the markup.
    case headingLevel
    /// The file could not be read at all; `detail` says why.
    case unread
  }

  public var kind: Kind
  /// Nil for the file as a whole.
  public var address: Address?
  public var path: String
  /// From 1; nil where no line can be named.
  public var line: Int?
  /// One sentence, lower case, no full stop.
  public var detail: String

  public init(kind: Kind, address: Address? = nil, path: String, line: Int? = nil, detail: String) {
    self.kind = kind
    self.address = address
    self.path = path
    self.line = line
    self.detail = detail
  }
}
