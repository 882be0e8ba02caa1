/// Finds the ends of sentences in one passage. Works on bytes, and looks at scalars only beside a
/// stop.
struct SentenceScanner {
  let bytes: UnsafeBufferPointer<UInt8>
  /// Offsets of note markers, in order: one may part sentences that no space parts.
  let markers: [Int]
  /// In German a number with a full stop is an ordinal.
  let isGerman: Bool
  private var start = 0
  private var at = 0

  init(bytes: UnsafeBufferPointer<UInt8>, markers: [Int] = [], isGerman: Bool = false) {
    self.bytes = bytes
    self.markers = markers
    self.isGerman = isGerman
  }

  /// Calls `body` with each sentence, without the white space around it; at least once.
  mutating func scan(_ body: (Range<Int>) -> Void) {
    start = whiteSpaceEnd(0)
    at = start
    while let stop = nextStop() {
      guard let next = sentenceStart(after: stop) else { continue }
      body(start..<at)
      start = next
      at = next
    }
    let end = trimmedEnd()
    if start < end || start == 0 || end == 0 { body(min(start, end)..<end) }
  }

  private func trimmedEnd() -> Int {
    var end = bytes.count
    while end > start, Byte.isSpace(bytes[end - 1]) { end -= 1 }
    return end
  }

  /// Moves to the next `.`, `!`, `?` or `…` and then after it; returns where it is.
  private mutating func nextStop() -> Int? {
    while at < bytes.count {
      let byte = bytes[at]
      if byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?") {
        at += 1
        return at - 1
      }
      if byte == 0xE2, isEllipsis(at) {
        at += 3
        return at - 3
      }
      at += 1
    }
    return nil
  }

  private func isEllipsis(_ at: Int) -> Bool {
    at + 2 < bytes.count && bytes[at] == 0xE2 && bytes[at + 1] == 0x80 && bytes[at + 2] == 0xA6
  }

  /// Decides whether a sentence ends at a stop. Moves to its end, after closing marks; returns
  /// where the next begins.
  private mutating func sentenceStart(after stop: Int) -> Int? {
    passStops()
    let isPlainStop = at == stop + 1 && bytes[stop] == UInt8(ascii: ".")
    let end = at
    passClosingMarks()
    let next = whiteSpaceEnd(at)
    guard next < bytes.count, next > at || isMarked(end...at) else { return nil }
    let opening = SentenceOpening(bytes: bytes, at: next)
    guard opening.mayOpen else { return nil }
    if isPlainStop, at == end {
      let word = SentenceWord(bytes: bytes, from: start, stop: stop)
      if Abbreviations.continues(word, opening, isGerman: isGerman) { return nil }
    }
    return next
  }

  /// Further stops: `?!`, `...`, `. . .`.
  private mutating func passStops() {
    while at < bytes.count {
      let byte = bytes[at]
      if byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?") {
        at += 1
      } else if isEllipsis(at) {
        at += 3
      } else if byte == Byte.space, at + 1 < bytes.count, bytes[at + 1] == UInt8(ascii: ".") {
        at += 2
      } else {
        return
      }
    }
  }

  private mutating func passClosingMarks() {
    while at < bytes.count, let length = closingLength(at) { at += length }
  }

  private func closingLength(_ at: Int) -> Int? {
    switch bytes[at] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"),
      UInt8(ascii: "*"), UInt8(ascii: "_"):
      return 1
    case 0xC2:
      // ›»‹ and, in French, a no-break space before them.
      if bytes.has("»", at: at) { return 2 }
      return bytes.has("\u{A0}»", at: at) ? 4 : nil
    case 0xE2:
      for mark: StaticString in ["”", "’", "“", "‘", "›"] where bytes.has(mark, at: at) { return 3 }
      return bytes.has("\u{202F}»", at: at) ? 5 : nil
    case Byte.space: return bytes.has(" »", at: at) ? 3 : nil
    default: return nil
    }
  }

  /// Markers are in order, so the first that is not before the range decides.
  private func isMarked(_ range: ClosedRange<Int>) -> Bool {
    var low = 0
    var high = markers.count
    while low < high {
      let middle = (low + high) / 2
      if markers[middle] < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < markers.count && markers[low] <= range.upperBound
  }

  /// After ASCII white space and no-break spaces.
  private func whiteSpaceEnd(_ start: Int) -> Int {
    var end = start
    while end < bytes.count {
      if Byte.isSpace(bytes[end]) {
        end += 1
      } else if bytes.has("\u{A0}", at: end) {
        end += 2
      } else if bytes.has("\u{202F}", at: end) {
        end += 3
      } else {
        break
      }
    }
    return end
  }
}
