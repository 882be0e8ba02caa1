import Foundation
import QuaereCore

/// Who is asking: `--author`, `QUAERE_AUTHOR`, git's `user.name`, the login name.
enum Author {
  /// - Returns: the handle used in entries (`ada`), and the name in full where one is known.
  static func name(given: String?) -> (handle: String, fullName: String?) {
    let environment = ProcessInfo.processInfo.environment
    let full =
      given ?? environment["QUAERE_AUTHOR"] ?? gitName(environment)
      ?? environment["USER"] ?? environment["LOGNAME"] ?? "reader"
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
  private static func gitName(_ environment: [String: String]) -> String? {
    let home = environment["HOME"] ?? ""
    for path in [".git/config", "\(home)/.gitconfig", "\(home)/.config/git/config"] {
      guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { continue }
      var inUser = false
      for line in text.split(separator: "\n") {
        let line = line.trimmingCharacters(in: .whitespaces)
        if line.hasPrefix("[") { inUser = line.lowercased() == "[user]" }
        if inUser, line.lowercased().hasPrefix("name"), let equals = line.firstIndex(of: "=") {
          let name = line[line.index(after: equals)...].trimmingCharacters(in: .whitespaces)
          return name.isEmpty ? nil : name
        }
      }
    }
    return nil
  }
}
