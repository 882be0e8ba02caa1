import CLineEditing

extension Terminal {
  /// The columns that `text` takes, by wcwidth(3); colours (`ESC [ … m`) and the targets of links
  /// (`ESC ] … ESC \`) take none.
  public static func displayWidth(of text: String) -> Int {
    var width = 0
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      if scalar != "\u{1B}" {
        width += self.width(of: scalar)
      } else if rest.first == "]" {
        rest = rest.drop { $0 != "\u{1B}" }.dropFirst(2)
      } else {
        // `[` opens the sequence; a byte from `@` to `~` ends it.
        rest = rest.dropFirst().drop { !("@"..."~").contains($0) }.dropFirst()
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
