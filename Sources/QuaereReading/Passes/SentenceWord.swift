/// The word before a full stop.
struct SentenceWord {
  let bytes: UnsafeBufferPointer<UInt8>
  let range: Range<Int>
  /// True when nothing of the sentence stands before it: `1. The …` is a number, not a sentence.
  let isFirst: Bool
  private let sentence: Int

  /// - Parameters:
  ///   - sentence: where the sentence starts.
  ///   - stop: where the full stop is.
  init(bytes: UnsafeBufferPointer<UInt8>, from sentence: Int, stop: Int) {
    self.bytes = bytes
    self.sentence = sentence
    let start = SentenceWord.start(bytes, from: sentence, before: stop)
    range = start..<stop
    isFirst = start == sentence
  }

  private static func start(
    _ bytes: UnsafeBufferPointer<UInt8>, from sentence: Int, before stop: Int
  ) -> Int {
    var start = stop
    // Longer words are no abbreviations; how they begin does not matter.
    while start > sentence, stop - start < 40 {
      let byte = bytes[start - 1]
      if Byte.isSpace(byte) || byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[")
        || byte == UInt8(ascii: "\"")
        || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/")
      {
        break
      }
      // After “ ‘ – — ’ (E2 80 xx) and no-break spaces.
      if start - 3 >= sentence, bytes[start - 3] == 0xE2, bytes[start - 2] == 0x80 { break }
      if start - 2 >= sentence, bytes[start - 2] == 0xC2, byte == 0xA0 || byte == 0xAB { break }
      start -= 1
    }
    return start
  }

  var count: Int { range.count }
  var text: String { String(decoding: bytes[range], as: UTF8.self) }

  var isNumber: Bool { !range.isEmpty && bytes[range].allSatisfy(Byte.isDigit) }

  var isRoman: Bool {
    !range.isEmpty && count <= 6
      && bytes[range].allSatisfy { "IVXLC".utf8.contains($0) }
  }

  /// One capital, or several with stops between: `A`, `J.R`, `М.В`.
  var isInitials: Bool {
    guard count <= 16 else { return false }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    return parts.allSatisfy { part in
      part.unicodeScalars.count == 1 && (part.unicodeScalars.first?.properties.isUppercase ?? false)
    }
  }

  var isSingleSmallLetter: Bool {
    guard count <= 2, let scalar = bytes.scalar(at: range.lowerBound) else { return false }
    return UTF8.width(scalar) == count && scalar.properties.isLowercase
  }

  /// The word before this one, in small letters.
  var previous: String {
    var end = range.lowerBound
    while end > sentence, Byte.isSpace(bytes[end - 1]) { end -= 1 }
    let start = SentenceWord.start(bytes, from: sentence, before: end)
    return String(decoding: bytes[start..<end], as: UTF8.self).lowercased()
  }
}
