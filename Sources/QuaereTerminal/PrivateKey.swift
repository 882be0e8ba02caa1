/// Keys that no terminal can send as such (C1 controls), for what arrives as more than a letter.
/// libedit looks keys up by one number below 256; escape sequences bound in its own
/// maps would make vi's Escape wait.
enum PrivateKey: UInt32, CaseIterable {
  case up = 0x80
  case down, tabBack, left, right, home, end, delete, wordLeft, wordRight
  /// Ask for what the keystroke carried; the text waits in the line editor.
  case paste, mark, searchKey, menuKey
  /// Said by the line editor itself.
  case newline, submit, startOver

  /// The name of the command that the key is bound to.
  var command: String {
    switch self {
    case .up: "quaere-up"
    case .down: "quaere-down"
    case .tabBack: "quaere-complete-back"
    case .left: "ed-prev-char"
    case .right: "quaere-right"
    case .home: "quaere-line-start"
    case .end: "quaere-line-end"
    case .delete: "ed-delete-next-char"
    case .wordLeft: "ed-prev-word"
    case .wordRight: "em-next-word"
    case .paste: "quaere-paste"
    case .mark: "quaere-mark"
    case .searchKey: "quaere-search-key"
    case .menuKey: "quaere-menu-key"
    case .newline: "quaere-newline"
    case .submit: "ed-newline"
    case .startOver: "ed-start-over"
    }
  }
}

extension PrivateKey {
  // Every raw value is below 0xA0, so the byte is the scalar.
  var scalar: Unicode.Scalar { Unicode.Scalar(UInt8(truncatingIfNeeded: rawValue)) }
}
