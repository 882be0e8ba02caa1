import Glibc

extension Terminal {
  /// Whether stdout is a terminal that is known to have links (OSC 8). Most of those that do not
  /// would pass over them, but some old ones write the target out. `FORCE_HYPERLINK=1` says that
  /// this one has them, `=0` that they are not wanted.
  public static var hasLinks: Bool {
    guard isatty(STDOUT_FILENO) == 1, !isDumb else { return false }
    return knowsLinks(environment)
  }

  /// - Parameter value: of a variable of the environment.
  static func knowsLinks(_ value: (String) -> String?) -> Bool {
    if let forced = value("FORCE_HYPERLINK") { return !["", "0", "false"].contains(forced) }
    if hasLinks(program: value("TERM_PROGRAM") ?? "", version: value("TERM_PROGRAM_VERSION") ?? "")
    {
      return true
    }
    // tmux and screen pass on only what they know; tmux names itself above.
    if value("TMUX") != nil || value("STY") != nil { return false }
    let named = [
      "KITTY_WINDOW_ID", "WT_SESSION", "KONSOLE_VERSION", "DOMTERM", "ALACRITTY_WINDOW_ID",
    ]
    if named.contains(where: { value($0) != nil }) { return true }
    // GNOME Terminal and its kin, since 0.50.
    if let version = value("VTE_VERSION").flatMap({ Int($0) }) { return version >= 5000 }
    let term = value("TERM") ?? ""
    return ["kitty", "alacritty", "foot", "ghostty", "contour", "wezterm"].contains {
      term.contains($0)
    }
  }

  private static func hasLinks(program: String, version: String) -> Bool {
    let since = [
      "tmux": (3, 4), "iTerm.app": (3, 1), "vscode": (1, 72), "WezTerm": (0, 0),
      "ghostty": (0, 0), "Hyper": (0, 0), "rio": (0, 0),
    ]
    guard let (major, minor) = since[program] else { return false }
    let parts = version.split { !$0.isNumber }.compactMap { Int($0) }
    guard let first = parts.first else { return (major, minor) == (0, 0) }
    return (first, parts.count > 1 ? parts[1] : 0) >= (major, minor)
  }
}
