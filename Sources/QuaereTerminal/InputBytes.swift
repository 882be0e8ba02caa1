import CLineEditing
import Glibc

/// The bytes of stdin, with waiting that signals end.
final class InputBytes {
  enum Step: Equatable {
    case byte(UInt8)
    case timeout, signal, end
  }

  private var buffer: [UInt8] = []
  private var position = 0
  private let descriptor: Int32

  init(descriptor: Int32 = STDIN_FILENO) {
    self.descriptor = descriptor
  }

  /// The next byte; with `wakes`, a handled signal ends the waiting.
  func next(timeout milliseconds: Int32 = -1, wakes: Bool = false) -> Step {
    while position == buffer.count {
      let descriptors = wakes ? [descriptor, qel_signal_descriptor()] : [descriptor]
      var waits = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
      let ready = poll(&waits, nfds_t(waits.count), milliseconds)
      if ready == 0 { return .timeout }
      if ready < 0 {
        guard errno == EINTR else { return .end }
        continue  // the handler has also made its descriptor readable
      }
      if wakes, waits[1].revents != 0 { return .signal }
      if !fill() { return .end }
    }
    position += 1
    return .byte(buffer[position - 1])
  }

  /// Hands the last byte out again.
  func back() { position = max(0, position - 1) }

  /// Forgets what was typed ahead.
  func drop() { position = buffer.count }

  private func fill() -> Bool {
    var bytes = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = read(descriptor, &bytes, bytes.count)
      if count > 0 {
        buffer = Array(bytes[..<count])
        position = 0
        return true
      }
      guard count < 0, errno == EINTR || errno == EAGAIN else { return false }
    }
  }
}
