/// What the file's own markup says of a run of text, as TEI does with `<persName>` and
/// `<date when="…">`. Passes that guess give way to it.
public struct MarkedSpan: Sendable, Equatable {
  public enum Kind: Sendable, Equatable {
    case person, place, group
    /// EDTF.
    case date(String)
    /// A citation, with what the markup says of its fields.
    case citation(MarkedCitation)
  }

  /// Index of the block (see `Document`).
  public var block: Int
  /// UTF-8 range in the block's text.
  public var range: Range<Int>
  public var kind: Kind

  public init(block: Int, range: Range<Int>, kind: Kind) {
    self.block = block
    self.range = range
    self.kind = kind
  }

  /// The same in a text that begins elsewhere; nil where nothing of it is left.
  public func moved(by shift: Int, within length: Int) -> MarkedSpan? {
    let start = max(0, range.lowerBound + shift)
    let end = min(length, range.upperBound + shift)
    guard start < end else { return nil }
    var copy = self
    copy.range = start..<end
    return copy
  }
}

/// The fields of a citation as markup has them.
public struct MarkedCitation: Sendable, Equatable {
  public var authors: [String] = []
  public var title: String?
  public var container: String?
  public var volume: String?
  public var issue: String?
  /// EDTF.
  public var date: String?
  public var pages: String?

  public init() {}
}
