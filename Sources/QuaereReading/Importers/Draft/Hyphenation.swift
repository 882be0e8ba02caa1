/// Words parted at the end of a line.
enum Hyphenation {
  /// Bytes of the hyphen to take out before a line break at `at`, or nil where the lines part
  /// between words. A soft hyphen always goes; a hyphen goes between small letters, unless what
  /// stands before it is itself a compound (`vis-à-\nvis`).
  static func width(before at: Int, in bytes: [UInt8]) -> Int? {
    if bytes.has("\u{AD}", at: at - 2) { return 2 }
    guard at > 1, at + 1 < bytes.count, bytes[at - 1] == UInt8(ascii: "-") else { return nil }
    guard isSmallLetter(bytes, before: at - 1), isSmallLetter(bytes, at: at + 1) else { return nil }
    var start = at - 2
    while start >= 0, !Byte.isSpace(bytes[start]) {
      if bytes[start] == UInt8(ascii: "-") { return 0 }
      start -= 1
    }
    return at - 2 - start >= 2 ? 1 : 0
  }

  private static func isSmallLetter(_ bytes: [UInt8], before at: Int) -> Bool {
    bytes.scalar(before: at)?.properties.isLowercase ?? false
  }

  private static func isSmallLetter(_ bytes: [UInt8], at: Int) -> Bool {
    bytes.scalar(at: at)?.properties.isLowercase ?? false
  }
}
