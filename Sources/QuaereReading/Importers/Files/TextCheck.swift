/// Whether bytes can be text in UTF-8 at all, and what to say where they cannot.
enum TextCheck {
  /// Nil when they can.
  static func refusal(of bytes: [UInt8]) -> ImportError? {
    guard bytes.contains(where: { !Byte.isSpace($0) }) else { return ImportError("it is empty") }
    guard let zero = bytes.firstIndex(of: 0) else { return nil }
    if isUTF16(bytes) {
      return ImportError("it is text in UTF-16; save it as UTF-8 and it will be read")
    }
    let line = bytes[..<zero].reduce(1) { $1 == 0x0A ? $0 + 1 : $0 }
    return ImportError("it is not text: line \(line) has a NUL byte")
  }

  /// By its byte order mark; or because every other byte of its beginning is NUL, as in Latin
  /// letters of two bytes each.
  private static func isUTF16(_ bytes: [UInt8]) -> Bool {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return true }
    let start = bytes.prefix(256)
    guard start.count >= 8 else { return false }
    return [0, 1].contains { odd in
      start.indices.allSatisfy { (start[$0] == 0) == ($0 % 2 == odd) }
    }
  }
}
