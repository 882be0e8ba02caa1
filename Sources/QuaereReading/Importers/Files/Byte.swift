/// Classes of bytes. Importers work on UTF-8 bytes: characters cost twenty times as much.
enum Byte {
  static let lineFeed: UInt8 = 0x0A
  /// Stands for a line break that the author set, until it is known what the line is part of.
  static let hardBreak: UInt8 = 0x0B
  static let space: UInt8 = 0x20

  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }
  static func isBreak(_ byte: UInt8) -> Bool { byte == lineFeed || byte == hardBreak }
  static func isDigit(_ byte: UInt8) -> Bool { byte >= 48 && byte <= 57 }
  static func isUpper(_ byte: UInt8) -> Bool { byte >= 65 && byte <= 90 }
  static func isLower(_ byte: UInt8) -> Bool { byte >= 97 && byte <= 122 }
  static func isLetter(_ byte: UInt8) -> Bool { isLower(byte | 0x20) }

  static func isPunctuation(_ byte: UInt8) -> Bool {
    (byte >= 33 && byte <= 47) || (byte >= 58 && byte <= 64) || (byte >= 91 && byte <= 96)
      || (byte >= 123 && byte <= 126)
  }
}

extension RandomAccessCollection where Element == UInt8, Index == Int {
  /// The scalar that starts at an index of well-formed UTF-8.
  func scalar(at index: Int) -> Unicode.Scalar? {
    guard index >= startIndex, index < endIndex else { return nil }
    let first = self[index]
    if first < 0x80 { return Unicode.Scalar(first) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard index + length <= endIndex else { return nil }
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for next in 1..<length { value = value << 6 | UInt32(self[index + next] & 0x3F) }
    return Unicode.Scalar(value)
  }

  /// The scalar that ends before an index of well-formed UTF-8.
  func scalar(before index: Int) -> Unicode.Scalar? {
    var start = index - 1
    while start > startIndex, self[start] & 0xC0 == 0x80 { start -= 1 }
    return start < startIndex ? nil : scalar(at: start)
  }

  /// True when these ASCII bytes stand at an index.
  func has(_ prefix: StaticString, at index: Int) -> Bool {
    let length = prefix.utf8CodeUnitCount
    guard index >= startIndex, index + length <= endIndex else { return false }
    return prefix.withUTF8Buffer { bytes in
      for next in 0..<length where self[index + next] != bytes[next] { return false }
      return true
    }
  }
}
