/// Where a mark stands, kept so that it can be found again when the document has changed: an
/// address, a print, and the exact words with context (W3C Web Annotation's TextQuoteSelector and
/// TextPositionSelector).
public struct Anchor: Hashable, Sendable {
  public var address: Address
  /// Print of the passage or sentence at the address.
  public var print: Print?
  /// Unicode scalar offsets of the words in that passage or sentence.
  public var range: Range<Int>?
  /// Words before; lengthened until the quotation is unique in the document.
  public var before: String
  /// The words marked; the whole text when the mark is on all of it, or empty where it has none.
  public var words: String
  public var after: String

  public init(
    address: Address, print: Print? = nil, range: Range<Int>? = nil, before: String = "",
    words: String = "", after: String = ""
  ) {
    self.address = address
    self.print = print
    self.range = range
    self.before = before
    self.words = words
    self.after = after
  }
}

/// Where an anchor was found in today's documents.
public enum AnchorState: String, Sendable, CaseIterable, Codable {
  case anchored, moved, changed, ambiguous, adrift
}
