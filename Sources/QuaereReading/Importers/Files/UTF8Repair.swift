/// Makes bytes certainly UTF-8, as Unicode recommends: each maximal broken part is one U+FFFD.
enum UTF8Repair {
  /// A run of broken parts next to each other.
  struct Broken: Equatable {
    /// In the repaired text.
    var offset: Int
    /// Bytes of the file.
    var count: Int
  }

  struct Result {
    var text: [UInt8]
    var offsets: OffsetMap
    var broken: [Broken]
  }

  static func repair(_ bytes: [UInt8]) -> Result {
    var offsets = OffsetMap()
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    if start > 0 { offsets.add(text: 0, file: start) }
    var good = firstBroken(bytes, from: start)
    if good == bytes.count {
      let text = start == 0 ? bytes : Array(bytes[start...])
      return Result(text: text, offsets: offsets, broken: [])
    }
    var text = Array(bytes[start..<good])
    var broken: [Broken] = []
    var lastEnd = -1
    while good < bytes.count {
      let length = brokenLength(bytes, at: good)
      if lastEnd == text.count {
        broken[broken.count - 1].count += length
      } else {
        broken.append(Broken(offset: text.count, count: length))
      }
      text += [0xEF, 0xBF, 0xBD]
      lastEnd = text.count
      offsets.add(text: text.count, file: good + length)
      let next = firstBroken(bytes, from: good + length)
      text += bytes[(good + length)..<next]
      good = next
    }
    return Result(text: text, offsets: offsets, broken: broken)
  }

  /// The first byte that is not part of a well-formed scalar.
  private static func firstBroken(_ bytes: [UInt8], from start: Int) -> Int {
    bytes.withUnsafeBufferPointer { buffer in
      var at = start
      while at < buffer.count {
        if buffer[at] < 0x80 {
          at += 1
          continue
        }
        let length = wellFormedLength(buffer, at: at)
        if length == 0 { return at }
        at += length
      }
      return at
    }
  }

  /// Length of the well-formed scalar at a byte of 0x80 or more, or 0.
  private static func wellFormedLength(_ bytes: UnsafeBufferPointer<UInt8>, at: Int) -> Int {
    let (length, second) = shape(of: bytes[at])
    guard length > 0, at + length <= bytes.count, second.contains(bytes[at + 1]) else { return 0 }
    for next in 2..<max(2, length) where bytes[at + next] & 0xC0 != 0x80 { return 0 }
    return length
  }

  /// Bytes of the broken part at `at`: what could have begun a scalar, at least one.
  private static func brokenLength(_ bytes: [UInt8], at: Int) -> Int {
    let (length, second) = shape(of: bytes[at])
    guard length > 2, at + 1 < bytes.count, second.contains(bytes[at + 1]) else { return 1 }
    var count = 2
    while count < length - 1, at + count < bytes.count, bytes[at + count] & 0xC0 == 0x80 {
      count += 1
    }
    return count
  }

  /// Length announced by a first byte, and what its second byte may be (Unicode, table 3-7).
  private static func shape(of first: UInt8) -> (length: Int, second: ClosedRange<UInt8>) {
    switch first {
    case 0xC2...0xDF: (2, 0x80...0xBF)
    case 0xE0: (3, 0xA0...0xBF)
    case 0xED: (3, 0x80...0x9F)
    case 0xE1...0xEF: (3, 0x80...0xBF)
    case 0xF0: (4, 0x90...0xBF)
    case 0xF1...0xF3: (4, 0x80...0xBF)
    case 0xF4: (4, 0x80...0x8F)
    default: (0, 0...0)
    }
  }
}
