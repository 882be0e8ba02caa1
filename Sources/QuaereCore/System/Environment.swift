import Glibc

/// Variables of the environment.
public enum Environment {
  public static subscript(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// A folder by the XDG Base Directory Specification: the variable where it holds a whole path, else
  /// a folder in the home; nil where there is no home.
  public static func folder(_ variable: String, orHome path: String) -> String? {
    if let named = self[variable], named.hasPrefix("/") { return named }
    return self["HOME"].flatMap { $0.hasPrefix("/") ? $0 + "/" + path : nil }
  }
}
