/// Something strange in a session file: reported with its place, and never a reason not to open it.
public struct Oddity: Hashable, Sendable, CustomStringConvertible {
  /// Stable, listed in `docs/errors.md`: `torn-entry`.
  public var code: String
  /// One sentence without its full stop.
  public var message: String
  /// Name of the session file; empty when none is to blame.
  public var file: String
  /// From 1; 0 when the file as a whole is meant.
  public var line: Int

  public init(code: String, message: String, file: String, line: Int) {
    self.code = code
    self.message = message
    self.file = file
    self.line = line
  }

  /// `2026-03-07-ada.md:14: …`, as compilers write it, so that editors can jump there.
  public var description: String {
    if file.isEmpty { return message }
    return line > 0 ? "\(file):\(line): \(message)" : "\(file): \(message)"
  }
}
