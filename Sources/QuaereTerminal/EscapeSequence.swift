/// The keys behind the escape sequences that terminals send (xterm, VTE, Linux, rxvt, tmux).
enum EscapeSequence {
  static let pasteStart = "200~"
  static let pasteEnd = Array("\u{1B}[201~".utf8)

  /// The key for what follows `ESC [` or `ESC O`; nil when it is none of ours.
  static func key(for sequence: String) -> PrivateKey? {
    if let key = keys[sequence] { return key }
    // `1;5C` is Right with a modifier; for keys other than Left and Right it changes nothing.
    guard let final = sequence.last, let start = sequence.firstIndex(of: ";") else { return nil }
    let isWord = !sequence[start...].hasPrefix(";2")
    switch final {
    case "C": return isWord ? .wordRight : .right
    case "D": return isWord ? .wordLeft : .left
    case "~": return keys[sequence[..<start] + "~"]
    default: return keys[String(final)]
    }
  }

  private static let keys: [String: PrivateKey] = [
    "A": .up, "B": .down, "C": .right, "D": .left, "H": .home, "F": .end,
    "1~": .home, "7~": .home, "4~": .end, "8~": .end, "3~": .delete, "Z": .tabBack,
  ]
}
