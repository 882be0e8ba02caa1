/// A line for the system's shell, `! ls -l`, as other prompts have it.
public struct SystemCommand: Sendable {
  public let command: String

  /// Nil for a line that does not begin with `!`.
  public init?(_ line: String) {
    let text = line.drop(while: \.isWhitespace)
    guard text.first == "!" else { return nil }
    command = String(text.dropFirst())
  }

  /// Runs it by `$SHELL` on this terminal and waits; Ctrl-C is the command's.
  ///
  /// - Returns: its exit code, 0 when a signal ended it.
  public func run() -> Int32 {
    defer { Interrupt.clear() }
    return Child.run("exec \"${SHELL:-/bin/sh}\" -c \"$1\"", [command])
  }
}
