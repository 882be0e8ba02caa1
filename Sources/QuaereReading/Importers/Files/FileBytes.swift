import Glibc

/// The bytes of a file, or why there are none, in words for people.
enum FileBytes {
  static func read(_ location: String, atMost most: Int) -> Result<[UInt8], ImportError> {
    // Nobody may stand at the other end of a pipe: opening one must not wait.
    let descriptor = open(location, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return .failure(refused(errno, location)) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      return .failure(refused(errno, location))
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      return .failure(ImportError("it is a \(kind(status.st_mode)), not a file of text"))
    }
    guard status.st_size <= most else {
      return .failure(ImportError("it is larger than \(most >> 20) MB"))
    }
    return whole(descriptor, size: Int(status.st_size)).mapError { refused($0.code, location) }
  }

  private struct Failure: Error { var code: Int32 }

  /// Up to the size it had: somebody may be writing to it.
  private static func whole(_ descriptor: Int32, size: Int) -> Result<[UInt8], Failure> {
    var code: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
      while filled < size {
        let count = Glibc.read(descriptor, buffer.baseAddress.map { $0 + filled }, size - filled)
        if count < 0, errno == EINTR { continue }
        if count < 0 { code = errno }
        if count <= 0 { return }
        filled += count
      }
    }
    return code == 0 ? .success(bytes) : .failure(Failure(code: code))
  }

  private static func refused(_ code: Int32, _ location: String) -> ImportError {
    switch code {
    case ENOENT where location.unicodeScalars.contains("\u{FFFD}"):
      ImportError("its name is not text in UTF-8")
    case ENOENT: ImportError("it cannot be opened: nothing is there")
    case ELOOP: ImportError("it cannot be opened: the link leads back to itself")
    default: ImportError("it cannot be opened: \(String(cString: strerror(code)).lowercased())")
    }
  }

  private static func kind(_ mode: mode_t) -> String {
    switch mode & S_IFMT {
    case S_IFDIR: "folder"
    case S_IFIFO: "pipe"
    case S_IFSOCK: "socket"
    default: "device"
    }
  }
}
