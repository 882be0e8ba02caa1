/// The forms of a text that comparisons are made on. The file itself is never changed.
public enum Normalised {
  /// NFC with runs of white space collapsed to one space and none at the ends.
  public static func forPrint(_ text: some StringProtocol) -> String {
    if text.utf8.withContiguousStorageIfAvailable(isPlain) == true { return String(text) }
    let collapsed = collapsingWhiteSpace(text)
    return isCertainlyNFC(collapsed) ? collapsed : collapsed.composed
  }

  /// True of most texts: what composes with nothing (Latin and Cyrillic letters, usual marks), with
  /// single spaces between. False where nobody looked closely.
  private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = bytes.first, let last = bytes.last else { return true }
    guard first != 0x20, last != 0x20 else { return false }
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      // Bytes of a sequence that is not whole end no text of Swift's, but cost nothing to be sure of.
      let next = at + 1 < bytes.count ? bytes[at + 1] : 0
      switch byte {
      case 0x20:
        if next == 0x20 { return false }
        at += 1
      case 0x09...0x0D: return false
      case 0x00...0x7F: at += 1
      case 0xC2:
        if next == 0x85 || next == 0xA0 { return false }
        at += 2
      // U+00C0 to U+02FF, U+0400 to U+047F.
      case 0xC3...0xCB, 0xD0, 0xD1: at += 2
      // U+2010 to U+2027.
      case 0xE2:
        guard next == 0x80, at + 2 < bytes.count, (0x90...0xA7).contains(bytes[at + 2]) else {
          return false
        }
        at += 3
      default: return false
      }
    }
    return true
  }

  /// Runs of white space (no-break spaces too) as one space, none at the ends.
  public static func collapsingWhiteSpace(_ text: some StringProtocol) -> String {
    var out = String.UnicodeScalarView()
    var pending = false
    for scalar in text.unicodeScalars {
      if isWhiteSpace(scalar) {
        pending = !out.isEmpty
        continue
      }
      if pending { out.append(" ") }
      pending = false
      out.append(scalar)
    }
    return String(out)
  }

  public static func isWhiteSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20, 0x09...0x0D, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
      0x3000:
      true
    default: false
    }
  }

  /// True when no scalar can take part in a composition. Foundation's mapping runs at 0.6 MB/s, so
  /// the ordinary letters of European text, Cyrillic and punctuation are passed by range.
  static func isCertainlyNFC(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0..<0x300, 0x400...0x482, 0x48A...0x52F, 0x2010...0x2027, 0x202F...0x205E,
        0x20A0...0x20BF, 0x3041...0x3096, 0x4E00...0x9FFF:
        true
      default: false
      }
    }
  }
}
