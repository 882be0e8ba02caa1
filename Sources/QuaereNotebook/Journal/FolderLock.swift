import FoundationEssentials
import Glibc

/// An advisory lock on the folder of sessions, so that entry numbers and files stay in step between
/// programs. The folder itself is locked: nothing is left behind, and files may be replaced.
enum FolderLock {
  /// A program that was stopped while it held the lock must not stop this one for ever.
  static let patience = 5.0

  /// Runs `body` alone among all programs that keep this folder.
  static func hold<Result>(
    _ folder: String, _ body: () throws(JournalError) -> Result
  ) throws(JournalError) -> Result {
    let lock = try FileDescriptor(folder, O_RDONLY | O_DIRECTORY)
    let end = Date().addingTimeInterval(patience)
    while flock(lock.number, LOCK_EX | LOCK_NB) != 0 {
      let code = errno
      // Some network file systems lock no folders. One write is still whole there.
      if code == EBADF || code == ENOLCK || code == EOPNOTSUPP || code == EINVAL { break }
      guard code == EWOULDBLOCK || code == EINTR, Date() < end else {
        throw JournalError(errno: code, path: folder)
      }
      usleep(500)
    }
    return try body()
  }
}
