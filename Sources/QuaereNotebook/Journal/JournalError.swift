import Glibc
import QuaereCore

/// Why the journal could not do what was asked.
public enum JournalError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The entry is kept in memory; `Journal.retry()` tries again.
  case notSaved(reason: String)

  public var description: String { "not saved: \(reason)" }

  /// `the disk is full`.
  public var reason: String {
    switch self {
    case .notSaved(let reason): reason
    }
  }

  /// In words, from `errno`.
  init(errno code: Int32, path: String) {
    let name = Paths.name(path)
    switch code {
    case ENOSPC: self = .notSaved(reason: "the disk is full")
    case EDQUOT: self = .notSaved(reason: "the quota of disk space is used up")
    case EROFS, EACCES, EPERM: self = .notSaved(reason: "\(name) cannot be written to")
    case EFBIG: self = .notSaved(reason: "\(name) has reached the size that files may have here")
    case EWOULDBLOCK: self = .notSaved(reason: "another program keeps \(name) locked")
    default: self = .notSaved(reason: "\(name): \(String(cString: strerror(code)).lowercased())")
    }
  }
}
