/// Display width of text in columns of a terminal: wide letters and emoji take two, combining marks
/// none.
public enum Width {
  public static func of(_ text: String) -> Int {
    if isPlain(text.utf8) { return text.utf8.count }
    return text.reduce(0) { $0 + of($1) }
  }

  /// The text in at most `width` columns, with `…` at its end when something was left out.
  public static func cut(_ text: String, to width: Int) -> String {
    // No letter takes more columns than bytes.
    if text.utf8.count <= width { return text }
    guard width > 0 else { return "" }
    // One byte beyond the cut is looked at too: it might combine with the letter before.
    if isPlain(text.utf8.prefix(width + 1)) { return text.prefix(width - 1) + "…" }
    var used = 0
    var fitting = text.startIndex
    for index in text.indices {
      used += of(text[index])
      if used > width { return text[..<fitting] + "…" }
      if used < width { fitting = text.index(after: index) }
    }
    return text
  }

  /// The end of the text in at most `width` columns, with `…` before it when something was left out.
  public static func cutStart(_ text: String, to width: Int) -> String {
    guard width > 0 else { return "" }
    if text.utf8.count <= width { return text }
    var used = 0
    var fitting = text.endIndex
    for index in text.indices.reversed() {
      used += of(text[index])
      if used > width { return "…" + text[fitting...] }
      if used < width { fitting = index }
    }
    return text
  }

  /// The text with blanks after it, or before it when `right`, up to `width` columns.
  public static func pad(_ text: String, to width: Int, right: Bool = false) -> String {
    let blanks = String(repeating: " ", count: max(0, width - of(text)))
    return right ? blanks + text : text + blanks
  }

  /// Columns of one letter with all that combines with it.
  static func of(_ letter: Character) -> Int {
    let scalars = letter.unicodeScalars
    return isEmojiSequence(scalars) ? 2 : scalars.reduce(0) { $0 + of($1) }
  }

  private static func isPlain(_ bytes: some Sequence<UInt8>) -> Bool {
    bytes.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
  }

  /// Flags, families, skin tones and letters asked to be shown as emoji: two columns together.
  private static func isEmojiSequence(_ scalars: Character.UnicodeScalarView) -> Bool {
    guard let first = scalars.first, first.properties.isEmoji, scalars.count > 1 else {
      return false
    }
    return scalars.dropFirst().contains { scalar in
      switch scalar.value {
      case 0xFE0F, 0x200D, 0x1F3FB...0x1F3FF, 0x1F1E6...0x1F1FF: true
      default: false
      }
    }
  }
}
