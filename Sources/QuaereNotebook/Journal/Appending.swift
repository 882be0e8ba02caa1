import Glibc
import QuaereCore

/// Appends to a file with one write and an fsync. Call under the folder's lock.
struct Appending {
  var calls: SystemCalls

  /// - Parameter text: what to write, given the file as it is (empty when it is new).
  func append(to path: String, text: (FileDescriptor) -> String) throws(JournalError) {
    let file = try FileDescriptor(path, O_RDWR | O_APPEND | O_CREAT)
    let size = file.size
    var bytes = Array(text(file).utf8)
    guard write(&bytes, to: file) else {
      let code = errno
      // Half an entry is worse than none.
      _ = calls.truncate(file.number, size)
      if size == 0 { unlink(path) }
      throw JournalError(errno: code, path: path)
    }
    if size == 0 { syncFolder(of: path) }
  }

  /// Writes a whole file in place of the old one: temporary file, fsync, rename.
  func replace(_ path: String, with bytes: [UInt8]) throws(JournalError) {
    let temporary = "\(path).\(getpid()).tmp"
    var bytes = bytes
    do throws(JournalError) {
      let file = try FileDescriptor(temporary, O_WRONLY | O_CREAT | O_TRUNC)
      guard write(&bytes, to: file), calls.rename(temporary, path) == 0 else {
        throw JournalError(errno: errno, path: path)
      }
    } catch {
      unlink(temporary)
      throw error
    }
    syncFolder(of: path)
  }

  private func write(_ bytes: inout [UInt8], to file: FileDescriptor) -> Bool {
    var written = -1
    repeat {
      written = bytes.withUnsafeBytes { calls.write(file.number, $0) }
    } while written < 0 && errno == EINTR
    if written >= 0, written < bytes.count { errno = ENOSPC }
    return written == bytes.count && calls.sync(file.number) == 0
  }

  /// So that the name of a new file is on the disk as well.
  private func syncFolder(of path: String) {
    let folder = Paths.folder(path)
    if let file = try? FileDescriptor(folder, O_RDONLY | O_DIRECTORY) {
      _ = calls.sync(file.number)
    }
  }
}
