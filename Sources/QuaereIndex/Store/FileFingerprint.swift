import Glibc
import QuaereCore

/// What tells whether a file has changed since it was read, without reading it.
public struct FileFingerprint: Hashable, Sendable {
  public var path: String
  /// In bytes.
  public var size: UInt64
  /// Nanoseconds since 1970.
  public var modified: Int64
  public var inode: UInt64
  /// Of the content, in hexadecimal; empty when not taken.
  public var sha256: String

  public init(path: String, size: UInt64, modified: Int64, inode: UInt64, sha256: String = "") {
    self.path = path
    self.size = size
    self.modified = modified
    self.inode = inode
    self.sha256 = sha256
  }

  /// Takes the fingerprint of a file, or nil when it cannot be looked at.
  ///
  /// - Parameters:
  ///   - path: as it is to be stored.
  ///   - folder: what a relative path is relative to.
  ///   - sha256: of the content where the caller has read it.
  public init?(ofFile path: String, in folder: String = ".", sha256: String = "") {
    var status = stat()
    let full = path.hasPrefix("/") ? path : folder + "/" + path
    guard stat(full, &status) == 0 else { return nil }
    self.init(
      path: path, size: UInt64(clamping: status.st_size),
      modified: Int64(status.st_mtim.tv_sec) &* 1_000_000_000 &+ Int64(status.st_mtim.tv_nsec),
      inode: UInt64(status.st_ino), sha256: sha256)
  }

  /// True when nothing that a look at the folder shows has changed.
  public func looksLike(_ other: FileFingerprint) -> Bool {
    path == other.path && size == other.size && modified == other.modified && inode == other.inode
  }
}
