/// Parts of a path, by bytes: a path is whatever the file system says, seldom a URL.
enum FilePath {
  static func name(of path: String) -> Substring {
    path.split(separator: "/").last ?? ""
  }

  /// The name without its last extension; a leading dot is no extension.
  static func stem(of path: String) -> Substring {
    let name = name(of: path)
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
    return name[..<dot]
  }

  /// Lower case, without the dot; empty where there is none.
  static func fileExtension(of path: String) -> String {
    let name = name(of: path)
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }
}
