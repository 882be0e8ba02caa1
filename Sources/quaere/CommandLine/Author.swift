import FoundationEssentials
import QuaereCore

/// Who is asking: `--author`, `QUAERE_AUTHOR`, git's `user.name`, the login name.
enum Author {
  /// - Returns: the handle used in entries (`ada`), and the name in full where one is known.
  static func name(given: String?) -> (handle: String, fullName: String?) {
    let full =
      given ?? Environment["QUAERE_AUTHOR"] ?? gitName
      ?? Environment["USER"] ?? Environment["LOGNAME"] ?? "reader"
    let handle = handle(from: full)
    return (handle, handle == full ? nil : full)
  }

  /// `Ada Example` → `ada`: the first word, folded, without what a handle cannot hold.
  static func handle(from name: String) -> String {
    let first = Folding.fold(name).split { $0 == " " || $0 == "." }.first.map(String.init) ?? ""
    let kept = first.filter { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
    return Address.isHandle(kept) ? kept : "reader"
  }

  /// Reads git's own files rather than starting git: it is on the way to the first prompt.
  private static var gitName: String? {
    let home = Environment["HOME"] ?? ""
    for path in [".git/config", "\(home)/.gitconfig", "\(home)/.config/git/config"] {
      guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { continue }
      var inUser = false
      for line in text.split(separator: "\n") {
        let line = Normalised.collapsingWhiteSpace(line)
        if line.hasPrefix("[") { inUser = line.lowercased() == "[user]" }
        if inUser, line.lowercased().hasPrefix("name"), let equals = line.firstIndex(of: "=") {
          let name = Normalised.collapsingWhiteSpace(line[line.index(after: equals)...])
          return name.isEmpty ? nil : name
        }
      }
    }
    return nil
  }
}
