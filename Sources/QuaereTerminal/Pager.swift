import Glibc

/// The program that long pages go through: `$PAGER`, else less(1).
public struct Pager {
  private let command: String

  /// nil where the user wants none (`PAGER=`).
  public init?() {
    let named = Terminal.environment("PAGER") ?? "less"
    guard !named.allSatisfy(\.isWhitespace) else { return nil }
    command = named
  }

  /// Shows a text; false when the pager could not be started, so that it has to be shown otherwise.
  public func show(_ text: String) -> Bool {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return false }
    ends.forEach { _ = fcntl($0, F_SETFD, FD_CLOEXEC) }
    guard let process = start(reading: ends[0]) else {
      ends.forEach { close($0) }
      return false
    }
    close(ends[0])
    // Ctrl-C and leaving early are the pager's: they end the writing, not the program.
    write(text, to: ends[1])
    close(ends[1])
    let status = Child.wait(for: process)
    Interrupt.clear()
    return status != Child.notFound
  }

  private func start(reading descriptor: Int32) -> pid_t? {
    // less leaves what fits on the screen there, and keeps colours.
    setenv("LESS", "RFX", 0)
    return Child.start(command, input: descriptor)
  }

  private func write(_ text: String, to descriptor: Int32) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if written > 0 {
        bytes = bytes.dropFirst(written)
      } else if written < 0, errno != EINTR {
        return
      }
    }
  }
}
