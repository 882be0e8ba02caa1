/// How a program ended.
public enum ExitStatus: Equatable, Sendable {
  case exited(Int32)
  case signaled(Int32)

  /// From what waitpid(2) stores; its macros are not visible in Swift.
  init(_ raw: Int32) {
    let signal = raw & 0x7F
    self = signal == 0 ? .exited((raw >> 8) & 0xFF) : .signaled(signal)
  }
}
