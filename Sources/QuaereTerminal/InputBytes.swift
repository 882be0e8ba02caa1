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

  /// A terminal is opened once more, not to wait in read(2): Ctrl-C throws away what poll(2) has
  /// just promised. Setting O_NONBLOCK on stdin itself would change it for other programs too.
  init() {
    let own =
      isatty(STDIN_FILENO) == 1
      ? open("/proc/self/fd/0", O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC) : -1
    descriptor = own >= 0 ? own : STDIN_FILENO
  }

  deinit {
    if descriptor != STDIN_FILENO { close(descriptor) }
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
      if !fill() { return .end }  // else there are bytes, or Ctrl-C has thrown them away
    }
    position += 1
    return .byte(buffer[position - 1])
  }

  /// Whether a byte or a handled signal waits, or comes in time.
  func isReady(within milliseconds: Int32 = 0) -> Bool {
    guard position == buffer.count else { return true }
    let descriptors = [descriptor, qel_signal_descriptor()]
    var waits = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    return poll(&waits, nfds_t(waits.count), milliseconds) != 0
  }

  /// Hands the last byte out again.
  func back() { position = max(0, position - 1) }

  /// Forgets what was typed ahead.
  func drop() { position = buffer.count }

  /// Reads what there is; false at the end of input.
  private func fill() -> Bool {
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = read(descriptor, &bytes, bytes.count)
    guard count > 0 else { return count < 0 && (errno == EINTR || errno == EAGAIN) }
    buffer = Array(bytes[..<count])
    position = 0
    return true
  }
}
