/// A run of `*` or `_`.
struct Delimiter {
  var byte: UInt8
  /// Of what is left of the run, in the raw text.
  var start: Int
  var count: Int
  /// As written, for the rule of three.
  var length: Int
  var canOpen: Bool
  var canClose: Bool
}

/// Emphasis, after CommonMark: runs are written out as text and cut when they find their partner.
extension InlineReader {
  mutating func delimiterRun(_ byte: UInt8) {
    let start = at
    while at < bytes.count, bytes[at] == byte { at += 1 }
    let before = start == 0 ? Side.space : Side(bytes.scalar(before: start))
    let after = at == bytes.count ? Side.space : Side(bytes.scalar(at: at))
    let left = after != .space && (after != .punctuation || before != .other)
    let right = before != .space && (before != .punctuation || after != .other)
    let inWord = byte == UInt8(ascii: "_")
    let count = at - start
    delimiters.append(
      Delimiter(
        byte: byte, start: out.count, count: count, length: count,
        canOpen: left && (!inWord || !right || before == .punctuation),
        canClose: right && (!inWord || !left || after == .punctuation)))
    out += bytes[start..<at]
  }

  /// What stands beside a run.
  private enum Side {
    case space, punctuation, other

    init(_ scalar: Unicode.Scalar?) {
      guard let scalar else {
        self = .space
        return
      }
      if scalar.isASCII {
        let byte = UInt8(truncatingIfNeeded: scalar.value)
        self = Byte.isSpace(byte) ? .space : Byte.isPunctuation(byte) ? .punctuation : .other
      } else if scalar.properties.isWhitespace {
        self = .space
      } else {
        switch scalar.properties.generalCategory {
        case .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation,
          .dashPunctuation, .otherPunctuation, .connectorPunctuation:
          self = .punctuation
        default: self = .other
        }
      }
    }
  }

  /// Pairs the runs. Openers of each byte wait on their own stack; a pair closes over whatever was
  /// opened inside it.
  mutating func pairDelimiters() {
    // Waiting `*` and waiting `_`.
    var open: [[Int]] = [[], []]
    for index in delimiters.indices {
      if delimiters[index].canClose { close(index, &open) }
      if delimiters[index].canOpen, delimiters[index].count > 0 {
        open[delimiters[index].byte == UInt8(ascii: "*") ? 0 : 1].append(index)
      }
    }
  }

  private mutating func close(_ closer: Int, _ open: inout [[Int]]) {
    let own = delimiters[closer].byte == UInt8(ascii: "*") ? 0 : 1
    while delimiters[closer].count > 0, let opener = open[own].last {
      guard mayPair(delimiters[opener], delimiters[closer]) else { return }
      while let inside = open[1 - own].last, inside > opener { open[1 - own].removeLast() }
      pair(opener, closer)
      if delimiters[opener].count == 0 { open[own].removeLast() }
    }
  }

  /// The rule of three: `*foo**bar*` is emphasis with two asterisks in it.
  private func mayPair(_ opener: Delimiter, _ closer: Delimiter) -> Bool {
    guard opener.canClose || closer.canOpen else { return true }
    let sum = opener.length + closer.length
    return sum % 3 != 0 || (opener.length % 3 == 0 && closer.length % 3 == 0)
  }

  private mutating func pair(_ opener: Int, _ closer: Int) {
    let width = delimiters[opener].count >= 2 && delimiters[closer].count >= 2 ? 2 : 1
    let end = delimiters[opener].start + delimiters[opener].count
    cuts.append(end - width..<end)
    cuts.append(delimiters[closer].start..<delimiters[closer].start + width)
    if width == 1, end < delimiters[closer].start {
      emphasis.append(end..<delimiters[closer].start)
    }
    delimiters[opener].count -= width
    delimiters[closer].count -= width
    delimiters[closer].start += width
  }
}
