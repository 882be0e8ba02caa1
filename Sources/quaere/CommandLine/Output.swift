import Glibc

/// Writes whole texts to a descriptor. A reader that went away ends the program quietly.
enum Output {
  static func answer(_ text: String) { write(text, to: STDOUT_FILENO) }
  static func message(_ text: String) { write(text, to: STDERR_FILENO) }

  private static func write(_ text: String, to descriptor: Int32) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if written > 0 {
        bytes = bytes.dropFirst(written)
      } else if errno == EPIPE {
        exit(0)
      } else if errno != EINTR && errno != EAGAIN {
        return
      }
    }
  }
}
