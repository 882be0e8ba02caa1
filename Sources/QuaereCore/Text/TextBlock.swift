/// A run of reading text and where it stands in its file.
///
/// Reading text has footnote markers taken out, halves cut by a page break joined by one space, and
/// inline markup flattened. Ranges inside it are UTF-8 byte offsets; `scalarOffset(_:)` gives the
/// Unicode scalar offsets that addresses, anchors and exports use.
public struct TextBlock: Sendable, Equatable {
  public var text: String
  /// Emphasised runs (italics in the source), in order: titles of works, periodicals.
  public var emphasis: [Range<Int>]
  /// Which bytes of the file the text came from, in order; more than one when halves were joined.
  public var origin: [FileSpan]

  public init(text: String, emphasis: [Range<Int>] = [], origin: [FileSpan] = []) {
    self.text = text
    self.emphasis = emphasis
    self.origin = origin
  }

  /// The text of a byte range; empty when the range is not inside the text.
  public func slice(_ range: Range<Int>) -> String { text.slice(utf8: range) }
}

/// A part of a file: bytes from 0, lines from 1.
public struct FileSpan: Sendable, Equatable {
  public var bytes: Range<Int>
  public var lines: ClosedRange<Int>

  public init(bytes: Range<Int>, lines: ClosedRange<Int>) {
    self.bytes = bytes
    self.lines = lines
  }
}

extension String {
  /// The text between two UTF-8 offsets, widened to whole scalars; empty when out of bounds.
  public func slice(utf8 range: Range<Int>) -> String {
    guard range.lowerBound >= 0, range.upperBound <= utf8.count else { return "" }
    let start = utf8.index(startIndex, offsetBy: range.lowerBound)
    let end = utf8.index(startIndex, offsetBy: range.upperBound)
    return String(decoding: utf8[start..<end], as: UTF8.self)
  }

  /// Unicode scalars before a UTF-8 offset.
  public func scalarOffset(utf8 offset: Int) -> Int {
    utf8.prefix(offset).reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }

  /// UTF-8 bytes before a Unicode scalar offset, or nil when the text is shorter.
  public func utf8Offset(scalar offset: Int) -> Int? {
    var left = offset
    var at = 0
    for byte in utf8 {
      if byte & 0xC0 != 0x80 {
        if left == 0 { return at }
        left -= 1
      }
      at += 1
    }
    return left == 0 ? at : nil
  }
}
