/// Which letters a text is written in, as far as a regular expression and the lexicon may differ on
/// it.
enum Letters: UInt8 {
  /// a to z and figures; whatever marks around them. A word is its folded form but for case.
  case plain
  /// Also letters with accents, or Greek, or Cyrillic: a word may differ from its folded form.
  case accented
  /// Also what is in a word to one and not to the other: `_`, raised figures, combining marks, soft
  /// hyphens, scripts that are not looked at here.
  case odd

  static func of(_ text: UnsafeBufferPointer<UInt8>) -> Letters {
    var found = Letters.plain
    var at = 0
    while at < text.count {
      let lead = text[at]
      if lead < 0x80 {
        if lead == 0x5F { return .odd }
        at += 1
        continue
      }
      let next = at + 1 < text.count ? text[at + 1] : 0
      let (letters, width) = letters(lead, next)
      if letters == .odd { return .odd }
      if letters == .accented { found = .accented }
      at += width
    }
    return found
  }

  /// Of a scalar beyond ASCII by its first two bytes, and its width.
  private static func letters(_ lead: UInt8, _ next: UInt8) -> (Letters, Int) {
    switch lead {
    // No-break space, guillemets, section and degree signs, but not ª º µ, raised figures, fractions
    // or the soft hyphen.
    case 0xC2: ([0xA0, 0xA3, 0xA7, 0xAB, 0xB0, 0xB7, 0xBB].contains(next) ? .plain : .odd, 2)
    // Latin up to U+024F.
    case 0xC3...0xC8: (.accented, 2)
    case 0xC9: (next < 0x90 ? .accented : .odd, 2)
    // Greek from U+0384, Cyrillic up to U+047F.
    case 0xCE: (next >= 0x84 ? .accented : .odd, 2)
    case 0xCF, 0xD0, 0xD1: (.accented, 2)
    // General punctuation: dashes, quotation marks, dots.
    case 0xE2: (next == 0x80 ? .plain : .odd, 3)
    default: (.odd, 1)
    }
  }
}
