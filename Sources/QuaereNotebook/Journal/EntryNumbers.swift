import Glibc

/// Finds entry numbers in the bytes of a session without reading it whole: this runs before every
/// append. Torn entries count too, so that their names are never given again.
enum EntryNumbers {
  /// The highest number in `[author.number ` at the head of an indented line; 0 for none.
  static func highest(in bytes: [UInt8], author: String) -> Int {
    let needle = Array("[\(author).".utf8)
    var highest = 0
    var from = 0
    while let found = position(of: needle, in: bytes, from: from) {
      from = found + needle.count
      guard isIndented(bytes, found) else { continue }
      let digits = bytes[from...].prefix { $0 >= 48 && $0 <= 57 }
      if let number = Int(String(decoding: digits, as: UTF8.self)) {
        highest = max(highest, number)
      }
    }
    return highest
  }

  private static func position(of needle: [UInt8], in bytes: [UInt8], from: Int) -> Int? {
    var from = from
    while let found = position(of: needle[0], in: bytes, from: from) {
      if bytes[found...].starts(with: needle) { return found }
      from = found + 1
    }
    return nil
  }

  private static func position(of byte: UInt8, in bytes: [UInt8], from: Int) -> Int? {
    bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress, from < buffer.count,
        let found = memchr(base + from, Int32(byte), buffer.count - from)
      else { return nil }
      return UnsafeRawPointer(found) - base
    }
  }

  private static func isIndented(_ bytes: [UInt8], _ index: Int) -> Bool {
    var before = index - 1
    while before >= 0, bytes[before] == 0x20 || bytes[before] == 0x09 { before -= 1 }
    return before >= 0 && before < index - 1 && bytes[before] == 0x0A
  }
}
