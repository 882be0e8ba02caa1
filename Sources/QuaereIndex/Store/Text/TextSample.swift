import QuaereCore

/// Parts of an index's texts that the table of symbols is made from.
///
/// Which texts they are of is drawn by their prints, so that the same documents give the same sample in
/// whatever files they lie, and a change in one of many documents seldom changes it: then the table
/// stays, and no text need be packed anew.
struct TextSample {
  /// So many bytes of text at most.
  private static let size = 1 << 17
  /// In so many pieces at most.
  private static let pieces = 512

  let bytes: [UInt8]
  /// Tells this sample from others.
  let checksum: UInt64

  init(_ layout: SliceLayout) {
    let drawn = TextSample.drawn(layout)
    let length = TextSample.size / max(1, drawn.count)
    var bytes: [UInt8] = []
    for text in drawn {
      layout.groups[text.group].columns.blockText.withUTF8(text.block) { text in
        bytes += text.dropFirst(max(0, (text.count - length) / 2)).prefix(length)
      }
    }
    self.bytes = bytes
    checksum = bytes.withUnsafeBytes { Checksum.of($0) }
  }

  private struct Drawn {
    let key: UInt64
    let group: Int
    /// In its segment.
    let block: Int
  }

  /// The texts of the least keys, each key once, in the order of the keys.
  private static func drawn(_ layout: SliceLayout) -> [Drawn] {
    var draw = Draw(pieces)
    for (number, group) in layout.groups.enumerated() {
      let passages = group.passages
      var at = passages.lowerBound
      group.columns.passagePrint.numbers.forEachRun(in: passages) { prints in
        for print in prints {
          draw.add(mixed(print), number, at)
          at += 1
        }
      }
    }
    // Notes have no prints; which one of its document it is says as much as is needed.
    for (number, group) in layout.groups.enumerated() {
      let base = group.columns.passageKind.count
      for document in group.old {
        let notes = group.columns.documentFootnotes[document]
        guard !notes.isEmpty else { continue }
        let hash = group.columns.documentSHA256.utf8(document).prefix(8).reduce(0 as UInt64) {
          $0 << 8 | UInt64($1)
        }
        for note in notes {
          let place = UInt64(note - notes.lowerBound)
          draw.add(mixed(hash ^ mixed(place ^ 0x5EED)), number, base + note)
        }
      }
    }
    return draw.finish()
  }

  private static func mixed(_ number: UInt64) -> UInt64 {
    var mixed = (number ^ number >> 33) &* 0xFF51_AFD7_ED55_8CCD
    mixed = (mixed ^ mixed >> 33) &* 0xC4CE_B9FE_1A85_EC53
    return mixed ^ mixed >> 33
  }

  /// Keeps the least.
  private struct Draw {
    private let count: Int
    private var drawn: [Drawn] = []
    private var limit = UInt64.max

    init(_ count: Int) { self.count = count }

    @inline(__always)
    mutating func add(_ key: UInt64, _ group: Int, _ block: Int) {
      guard key < limit else { return }
      drawn.append(Drawn(key: key, group: group, block: block))
      if drawn.count == 8 * count { cut() }
    }

    mutating func finish() -> [Drawn] {
      cut()
      return drawn
    }

    /// Of equal keys the one that came first stays.
    private mutating func cut() {
      let sorted = drawn.enumerated().sorted {
        ($0.element.key, $0.offset) < ($1.element.key, $1.offset)
      }
      drawn = []
      for (_, one) in sorted where drawn.last?.key != one.key {
        if drawn.count == count { break }
        drawn.append(one)
      }
      if drawn.count == count, let last = drawn.last { limit = last.key }
    }
  }
}
