import QuaereCore

/// A file given as evidence and the hash it had: `@ file scans/page-7.jpg sha256:51c0…`.
public struct FileSeal: Hashable, Sendable {
  /// Relative to the notebook's folder.
  public var path: String
  /// All 64 hexadecimal digits.
  public var sha256: String

  public init(path: String, sha256: String) {
    self.path = path
    self.sha256 = sha256
  }

  var stored: String { "file \(path) sha256:\(sha256)" }

  init?(stored: String) {
    guard stored.hasPrefix("file "), let mark = stored.firstRange(of: " sha256:") else {
      return nil
    }
    path = String(stored[..<mark.lowerBound].dropFirst("file ".count))
    sha256 = String(stored[mark.upperBound...])
    guard !path.isEmpty, sha256.allSatisfy(\.isHexDigit) else { return nil }
  }
}
