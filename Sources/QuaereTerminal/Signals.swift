import CLineEditing
import Glibc

/// The signals that arrive while a line is read.
enum Signals {
  /// Takes note of what woke the reader; true for Ctrl-C.
  static func drain() -> Bool {
    qel_signal_drain()
    return qel_signal_take(SIGINT)
  }

  static func takeResize() -> Bool { qel_signal_take(SIGWINCH) }
  static func takeStop() -> Bool { qel_signal_take(SIGTSTP) }
  static func takeContinue() -> Bool { qel_signal_take(SIGCONT) }

  /// Runs `body` with all of them handled, and the program's own handlers afterwards.
  static func handled<Value>(_ body: () -> Value) -> Value {
    qel_signals_begin()
    defer { qel_signals_end() }
    return body()
  }
}
