/// The encoding of bytes that are not UTF-8, by its name for iconv; nil where they are rather UTF-8
/// with damage.
enum EncodingGuess {
  static func name(of bytes: [UInt8], _ repaired: UTF8Repair.Result) -> String? {
    let high = HighBytes(bytes)
    let broken = repaired.broken.reduce(0) { $0 + $1.count }
    // Well-formed letters of several bytes do not come by chance.
    guard high.count - broken <= broken / 8 else { return nil }
    if let declared = declared(bytes) { return declared }
    guard high.besideLetters * 5 >= high.count * 3 else { return nil }
    // A word or two of Cyrillic, and little else.
    if high.letters >= 8, high.letters > high.asciiLetters, high.letters * 10 >= high.count * 8 {
      // Small letters are the most frequent: Cyrillic has them in another half in each encoding.
      return high.upperHalf >= high.lowerHalf ? "WINDOWS-1251" : "KOI8-R"
    }
    return high.plausible * 10 >= high.count * 9 ? "WINDOWS-1252" : nil
  }

  /// What XML and HTML say of themselves at their beginning.
  private static func declared(_ bytes: [UInt8]) -> String? {
    let start = String(decoding: bytes.prefix(1500), as: UTF8.self).lowercased()
    guard start.contains("<") else { return nil }
    let found = ["encoding=", "charset="].lazy.compactMap { start.firstRange(of: $0) }.first
    guard let found else { return nil }
    let name = String(
      start[found.upperBound...].drop { $0 == "\"" || $0 == "'" }
        .prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "-_:".contains($0)) })
    // What says Latin-1 is nearly always Windows-1252, as browsers have it.
    if ["iso-8859-1", "latin1", "latin-1", "us-ascii", "ascii"].contains(name) {
      return "WINDOWS-1252"
    }
    return name == "utf-8" || name == "utf8" ? nil : name.uppercased()
  }
}

/// Counts of the bytes from 128 up.
private struct HighBytes {
  var count = 0
  /// Beside a letter, of whatever kind.
  var besideLetters = 0
  var asciiLetters = 0
  /// 192 to 255.
  var letters = 0
  var lowerHalf = 0
  var upperHalf = 0
  /// Frequent in the languages that Windows-1252 is for.
  var plausible = 0

  init(_ bytes: [UInt8]) {
    for at in bytes.indices {
      let byte = bytes[at]
      if byte < 0x80 {
        if Byte.isLetter(byte) { asciiLetters += 1 }
        continue
      }
      count += 1
      if byte >= 0xC0 { letters += 1 }
      if byte >= 0xE0 { upperHalf += 1 } else if byte >= 0xC0 { lowerHalf += 1 }
      if HighBytes.isPlausible(byte) { plausible += 1 }
      if isLetter(bytes, at - 1) || isLetter(bytes, at + 1) { besideLetters += 1 }
    }
  }

  private func isLetter(_ bytes: [UInt8], _ at: Int) -> Bool {
    bytes.indices.contains(at) && (Byte.isLetter(bytes[at]) || bytes[at] >= 0xC0)
  }

  /// Letters with accents but for ÿ, þ, ð, Ð, Þ; quotation marks, dashes, guillemets, degree, section.
  private static func isPlausible(_ byte: UInt8) -> Bool {
    switch byte {
    case 0xD0, 0xDE, 0xF0, 0xFE, 0xFF, 0xD7, 0xF7: false
    case 0xC0...0xFF, 0x80, 0x82, 0x84...0x85, 0x91...0x97, 0x99, 0x9C, 0x8C, 0xA0, 0xA3, 0xA7,
      0xA9,
      0xAB, 0xB0, 0xB2, 0xB3, 0xB4, 0xB7, 0xB9, 0xBA, 0xBB, 0xBD, 0xBF:
      true
    default: false
    }
  }
}
