import Glibc
import QuaereCore

/// Writes a file that is not there yet.
enum NewFile {
  /// - Parameter shown: the path as the user knows it.
  /// - Throws: `Diagnostic` `file-exists` or `not-saved`.
  static func write(_ text: String, to path: String, shown: String) throws {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw failure(errno, shown) }
    var rest = Array(text.utf8)[...]
    var code: Int32 = 0
    while !rest.isEmpty, code == 0 {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 { rest = rest.dropFirst(count) } else if errno != EINTR { code = errno }
    }
    if close(descriptor) != 0, code == 0 { code = errno }
    guard code == 0 else {
      // Half an answer must not pass for a whole one.
      unlink(path)
      throw failure(code, shown)
    }
  }

  /// Whether anything stands at the path, be it a link to nothing.
  static func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  private static func failure(_ code: Int32, _ shown: String) -> Diagnostic {
    if code == EEXIST {
      return Diagnostic(
        code: "file-exists", message: "“\(shown)” is there already; nothing was written")
    }
    let reason = String(cString: strerror(code)).lowercased()
    return Diagnostic(code: "not-saved", message: "“\(shown)” could not be written: \(reason)")
  }
}
