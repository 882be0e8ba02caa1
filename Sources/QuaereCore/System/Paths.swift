import Glibc

/// Paths as text, without asking the disk.
public enum Paths {
  /// The last part: `c.md` of `a/b/c.md`.
  public static func name(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? (path.hasPrefix("/") ? "/" : "")
  }

  /// What holds the last part: `a/b` of `a/b/c.md`; empty where there is no slash.
  public static func folder(_ path: String) -> String {
    let parts = path.split(separator: "/")
    let start = path.hasPrefix("/") ? "/" : ""
    return start + parts.dropLast().joined(separator: "/")
  }

  /// What stands behind the last dot of the last part, in lower case: `md`.
  public static func ending(_ path: String) -> String {
    let name = name(path)
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }

  /// The path without its ending and the dot before it.
  public static func withoutEnding(_ path: String) -> String {
    let ending = ending(path)
    return ending.isEmpty ? path : String(path.dropLast(ending.count + 1))
  }

  /// A whole path, without `~`, `.`, `..` and a closing slash.
  public static func absolute(_ path: String, from here: String) -> String {
    let expanded = withHome(path)
    let whole = expanded.hasPrefix("/") ? expanded : here + "/" + expanded
    var parts: [Substring] = []
    for part in whole.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return "/" + parts.joined(separator: "/")
  }

  /// `~` and `~user`, as shells read them.
  private static func withHome(_ path: String) -> String {
    guard path.hasPrefix("~") else { return path }
    let user = path.dropFirst().prefix { $0 != "/" }
    let rest = path.dropFirst(1 + user.count)
    let home: String? =
      if user.isEmpty, let home = getenv("HOME") {
        String(cString: home)
      } else if let known = getpwnam(String(user)) {
        String(cString: known.pointee.pw_dir)
      } else {
        nil
      }
    return home.map { $0 + rest } ?? path
  }
}
