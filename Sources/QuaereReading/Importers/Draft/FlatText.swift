/// Reading text while it is still being put together. Line breaks are in it: `Byte.lineFeed` where
/// the file's line ended, `Byte.hardBreak` where the author broke it; `reading` and `noteText`
/// settle them, byte for byte, so that no offset moves.
struct FlatText: Equatable {
  /// The call of a note, taken out of the text.
  struct Mark: Equatable {
    /// In `bytes`.
    var offset: Int
    var label: String
    /// Of the file, for reports.
    var line: Int
    /// Which note it is, where markup says more than a label does.
    var id: String?
  }

  var bytes: [UInt8] = []
  /// Emphasised runs, in order.
  var emphasis: [Range<Int>] = []
  var marks: [Mark] = []

  var isEmpty: Bool { bytes.isEmpty }
  var string: String { String(decoding: bytes, as: UTF8.self) }

  /// The end of the text, enough to tell whether a sentence ends there: long texts are asked often.
  var tail: String { String(decoding: bytes.suffix(64), as: UTF8.self) }
  /// The start of the text.
  var head: String { String(decoding: bytes.prefix(64), as: UTF8.self) }

  /// Lines parted at breaks of both kinds.
  var lines: [String] {
    bytes.split(whereSeparator: Byte.isBreak).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The text of a passage: breaks are spaces.
  func reading() -> String { settled(soft: Byte.space, hard: Byte.space) }

  /// The text of a verse: each line stands for itself.
  func verse() -> String { settled(soft: Byte.lineFeed, hard: Byte.lineFeed) }

  /// The text of a note: breaks that the author set are kept, for they part citations.
  func noteText() -> String { settled(soft: Byte.space, hard: Byte.lineFeed) }

  private func settled(soft: UInt8, hard: UInt8) -> String {
    var copy = bytes
    for at in copy.indices where copy[at] < Byte.space {
      if copy[at] == Byte.lineFeed { copy[at] = soft }
      if copy[at] == Byte.hardBreak { copy[at] = hard }
    }
    return String(decoding: copy, as: UTF8.self)
  }

  /// A part, without white space at its ends.
  func slice(_ range: Range<Int>) -> FlatText {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, Byte.isSpace(bytes[start]) { start += 1 }
    while end > start, Byte.isSpace(bytes[end - 1]) { end -= 1 }
    return FlatText(
      bytes: Array(bytes[start..<end]),
      emphasis: emphasis.compactMap { run in
        let part = run.clamped(to: start..<end)
        return part.isEmpty ? nil : part.lowerBound - start..<part.upperBound - start
      },
      marks: marks.compactMap { mark in
        guard range.lowerBound <= mark.offset, mark.offset <= range.upperBound else { return nil }
        var moved = mark
        // White space at the ends is gone, and a mark in it stands at the end now.
        moved.offset = max(start, min(mark.offset, end)) - start
        return moved
      })
  }

  /// Joins another text on, with `separator` between, or nothing.
  mutating func append(_ other: FlatText, separator: UInt8?) {
    if let separator, !bytes.isEmpty { bytes.append(separator) }
    let shift = bytes.count
    bytes += other.bytes
    emphasis += other.emphasis.map { $0.lowerBound + shift..<$0.upperBound + shift }
    marks += other.marks.map { mark in
      var moved = mark
      moved.offset += shift
      return moved
    }
  }
}
