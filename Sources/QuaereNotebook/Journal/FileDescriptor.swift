import Glibc

/// An open file, closed when it goes.
final class FileDescriptor {
  let number: Int32

  init(_ path: String, _ flags: Int32, mode: mode_t = 0o644) throws(JournalError) {
    number = open(path, flags | O_CLOEXEC, mode)
    if number < 0 { throw JournalError(errno: errno, path: path) }
  }

  deinit { close(number) }

  /// In bytes; 0 when it cannot be told.
  var size: Int {
    var status = stat()
    return fstat(number, &status) == 0 ? Int(status.st_size) : 0
  }

  /// The last bytes of the file, at most `count`.
  func tail(_ count: Int) -> [UInt8] { bytes(from: size - count) }

  /// The bytes from an offset to the end, or to `end`.
  func bytes(from start: Int, to end: Int? = nil) -> [UInt8] {
    let start = max(0, start)
    var bytes = [UInt8](repeating: 0, count: max(0, (end ?? size) - start))
    let got = bytes.withUnsafeMutableBytes { buffer in
      pread(number, buffer.baseAddress, buffer.count, off_t(start))
    }
    bytes.removeLast(bytes.count - max(0, got))
    return bytes
  }
}
