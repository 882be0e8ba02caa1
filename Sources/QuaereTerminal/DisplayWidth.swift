import CLineEditing

extension Terminal {
  /// The columns that `text` takes, by wcwidth(3); colour sequences (`ESC [ … m`) take none.
  public static func displayWidth(of text: String) -> Int {
    var isInSequence = false
    var width = 0
    for scalar in text.unicodeScalars {
      if isInSequence {
        // `[` opens the sequence; a byte from `@` to `~` ends it.
        isInSequence = scalar == "[" || !("@"..."~").contains(scalar)
      } else if scalar == "\u{1B}" {
        isInSequence = true
      } else {
        width += self.width(of: scalar)
      }
    }
    return width
  }

  /// The columns of one scalar; 0 for marks and for what is not printable.
  static func width(of scalar: Unicode.Scalar) -> Int {
    if (" "..."~").contains(scalar) { return 1 }
    useUTF8
    return max(0, Int(qel_width(wchar_t(scalar.value))))
  }

  /// Set once: wcwidth(3) and libedit answer by the locale.
  static let useUTF8: Void = qel_use_utf8_locale()
}
