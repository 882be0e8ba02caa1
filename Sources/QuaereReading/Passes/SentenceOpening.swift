/// What stands where a sentence may begin.
struct SentenceOpening {
  enum First {
    case upper, digit, lower, other
  }

  let first: First
  /// The first word, up to 24 bytes of it.
  let word: String
  /// `B` of `A. B. Brook`: one letter and a full stop.
  let isInitial: Bool

  init(bytes: UnsafeBufferPointer<UInt8>, at start: Int) {
    var at = start
    while at < bytes.count, let length = SentenceOpening.openingLength(bytes, at) { at += length }
    guard let scalar = bytes.scalar(at: at) else {
      first = .other
      word = ""
      isInitial = false
      return
    }
    if scalar.isASCII {
      let byte = bytes[at]
      first =
        Byte.isUpper(byte)
        ? .upper : Byte.isLower(byte) ? .lower : Byte.isDigit(byte) ? .digit : .other
    } else {
      let properties = scalar.properties
      first = properties.isUppercase ? .upper : properties.isLowercase ? .lower : .other
    }
    var end = at
    while end < bytes.count, end - at < 24, Byte.isLetter(bytes[end]) || bytes[end] >= 0xC3 {
      end += bytes[end] < 0x80 ? 1 : bytes[end] < 0xE0 ? 2 : 3
    }
    word = String(decoding: bytes[at..<min(end, bytes.count)], as: UTF8.self)
    isInitial =
      end == at + UTF8.width(scalar) && end < bytes.count && bytes[end] == UInt8(ascii: ".")
  }

  /// A small letter never begins a sentence.
  var mayOpen: Bool { first != .lower }

  /// Quotation marks, brackets, dashes and the spaces among them.
  private static func openingLength(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int? {
    switch bytes[at] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "("), UInt8(ascii: "["),
      UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "_"),
      Byte.space:
      return 1
    case 0xC2:
      for mark: StaticString in ["«", "¿", "¡", "\u{A0}"] where bytes.has(mark, at: at) { return 2 }
      return nil
    case 0xE2:
      for mark: StaticString in ["“", "‘", "„", "‚", "‹", "–", "—", "\u{202F}", "’", "”", "…"]
      where bytes.has(mark, at: at) {
        return 3
      }
      return nil
    default: return nil
    }
  }
}
