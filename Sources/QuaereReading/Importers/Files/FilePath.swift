/// Parts of a path, by bytes: a path is whatever the file system says, seldom a URL.
enum FilePath {
  static func name(of path: String) -> Substring {
    guard path.utf8.last != 0x2F else { return path.split(separator: "/").last ?? "" }
    guard let slash = path.utf8.lastIndex(of: 0x2F) else { return path[...] }
    return path[path.utf8.index(after: slash)...]
  }

  /// The name without its last extension; a leading dot is no extension.
  static func stem(of path: String) -> Substring {
    let name = name(of: path)
    guard let dot = name.utf8.lastIndex(of: 0x2E), dot != name.startIndex else { return name }
    return name[..<dot]
  }

  /// Lower case, without the dot; empty where there is none.
  static func fileExtension(of path: String) -> String {
    let name = name(of: path)
    guard let dot = name.utf8.lastIndex(of: 0x2E), dot != name.startIndex else { return "" }
    return name[name.utf8.index(after: dot)...].lowercased()
  }
}
