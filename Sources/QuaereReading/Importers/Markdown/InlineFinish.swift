/// Takes the cuts out of the raw text and moves everything that pointed into it.
extension InlineReader {
  mutating func finish() -> FlatText {
    pairDelimiters()
    trimAfterMarks()
    joinHyphens()
    let raw = out
    let ordered = cuts.sorted { $0.lowerBound < $1.lowerBound }
    var moved = Moves()
    var kept: [UInt8] = []
    kept.reserveCapacity(raw.count)
    var from = 0
    for cut in ordered where cut.upperBound > from {
      let start = max(cut.lowerBound, from)
      moved.append(raw[from..<start], of: from, to: &kept)
      from = cut.upperBound
    }
    moved.append(raw[min(from, raw.count)...], of: from, to: &kept)
    let flat = FlatText(
      bytes: kept,
      emphasis: emphasis.map { moved.new($0.lowerBound)..<moved.new($0.upperBound) }
        .filter { !$0.isEmpty }.sorted { $0.lowerBound < $1.lowerBound },
      marks: marks.map { mark in
        var mark = mark
        mark.offset = moved.new(mark.offset)
        return mark
      })
    return flat.slice(0..<kept.count)
  }

  /// A space before a mark goes with it when nothing, a space or a stop follows: `end <sup>1</sup>.`
  private mutating func trimAfterMarks() {
    for mark in marks where mark.offset > 0 && out[mark.offset - 1] == Byte.space {
      let next = mark.offset < out.count ? out[mark.offset] : Byte.space
      let isStop = [
        UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"),
        UInt8(ascii: ")"),
      ].contains(next)
      if Byte.isSpace(next) || isStop { cuts.append(mark.offset - 1..<mark.offset) }
    }
  }

  /// A word parted at a line's end is joined: at a soft hyphen always, at a hyphen between small
  /// letters.
  private mutating func joinHyphens() {
    for at in out.indices where out[at] == Byte.lineFeed && at > 1 && at + 1 < out.count {
      if let width = Hyphenation.width(before: at, in: out) { cuts.append(at - width..<at + 1) }
    }
  }
}

/// How far offsets moved when parts were cut out.
private struct Moves {
  private var starts: [Int] = []
  private var shifts: [Int] = []

  /// Copies a kept part, but not a second space at the seam.
  mutating func append(_ part: ArraySlice<UInt8>, of start: Int, to kept: inout [UInt8]) {
    var part = part
    if let last = kept.last, Byte.isSpace(last) {
      while let first = part.first, first == Byte.space { part = part.dropFirst() }
    }
    guard !part.isEmpty else { return }
    starts.append(part.startIndex)
    shifts.append(part.startIndex - kept.count)
    kept += part
    ends.append(part.endIndex)
  }

  private var ends: [Int] = []

  /// Where a raw offset is now; what was cut is at the end of what was kept before it.
  func new(_ offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return 0 }
    return min(offset, ends[low - 1]) - shifts[low - 1]
  }
}
