/// The forms of a text that comparisons are made on. The file itself is never changed.
public enum Normalised {
  /// NFC with runs of white space collapsed to one space and none at the ends.
  public static func forPrint(_ text: some StringProtocol) -> String {
    let collapsed = collapsingWhiteSpace(text)
    return isCertainlyNFC(collapsed) ? collapsed : collapsed.composed
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
