/// The keys that are bound before the user's own lines of `~/.editrc`.
enum KeyBindings {
  /// Key, command and whether it belongs to vi's command map, in libedit's notation.
  static func all(isVi: Bool) -> [(key: String, command: String, isAlternate: Bool)] {
    let always = privateKeys.map { ($0.0, $0.1, false) } + insert.map { ($0.0, $0.1, false) }
    guard isVi else { return always + emacs.map { ($0.0, $0.1, false) } }
    return always + privateKeys.map { ($0.0, $0.1, true) } + viCommand.map { ($0.0, $0.1, true) }
  }

  private static let privateKeys: [(String, String)] = PrivateKey.allCases.map { key in
    (String(key.scalar), key.command)
  }

  private static let insert: [(String, String)] = [
    ("^I", "quaere-complete"), ("^J", "quaere-enter"), ("^M", "quaere-enter"),
    ("^R", "quaere-search"), ("^P", "quaere-up"), ("^N", "quaere-down"),
    ("^L", "quaere-clear-screen"),
  ]

  private static let emacs: [(String, String)] = [
    ("^A", "quaere-line-start"), ("^E", "quaere-line-end"), ("^F", "quaere-right"),
    ("^X^E", "quaere-edit"),
  ]

  private static let viCommand: [(String, String)] = [
    ("^J", "quaere-vi-enter"), ("^M", "quaere-vi-enter"), ("^R", "quaere-search"),
    ("/", "quaere-search"), ("?", "quaere-search"), ("^P", "quaere-up"), ("k", "quaere-up"),
    ("\\055", "quaere-up"), ("^N", "quaere-down"), ("j", "quaere-down"), ("+", "quaere-down"),
    ("^L", "quaere-clear-screen"), ("v", "quaere-edit"),
  ]
}
