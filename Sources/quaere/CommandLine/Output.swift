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
        continue
      }
      switch errno {
      case EINTR: continue
      case EAGAIN: wait(descriptor)
      case EPIPE: exit(0)
      default: return fail(descriptor, errno)
      }
    }
  }

  /// Somebody made the descriptor non-blocking.
  private static func wait(_ descriptor: Int32) {
    var ready = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    poll(&ready, 1, 1000)
  }

  /// An answer that is cut short must not pass for a whole one.
  private static func fail(_ descriptor: Int32, _ code: Int32) {
    guard descriptor == STDOUT_FILENO else { return }
    message("  The answer could not be written: \(String(cString: strerror(code)).lowercased()).\n")
    exit(2)
  }
}
