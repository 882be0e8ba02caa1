import CLineEditing
import Glibc

/// What the program may know of the terminal it runs in.
public enum Terminal {
  /// Whether both stdin and stdout are terminals, so that a person reads the prompt.
  public static var isInteractive: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }

  /// Columns and rows; `COLUMNS` and `LINES`, else 80 by 24, where there is no terminal.
  public static var size: (columns: Int, rows: Int) {
    var columns: Int32 = 0
    var rows: Int32 = 0
    for descriptor in [STDOUT_FILENO, STDIN_FILENO, STDERR_FILENO]
    where qel_terminal_size(descriptor, &columns, &rows) {
      return (Int(columns), Int(rows))
    }
    return (positive("COLUMNS") ?? 80, positive("LINES") ?? 24)
  }

  /// Whether stdout may carry colour: a terminal, not dumb, and no `NO_COLOR` (no-color.org).
  public static var colorAllowed: Bool {
    isatty(STDOUT_FILENO) == 1 && !isDumb && (environment("NO_COLOR") ?? "").isEmpty
  }

  /// The name of this machine, as links to its files have it.
  public static var host: String {
    var name = [CChar](repeating: 0, count: 256)
    guard gethostname(&name, name.count - 1) == 0 else { return "" }
    return String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// Whether old rows are wrapped anew when the width changes, as nearly all terminals do.
  static var reflows: Bool {
    environment("XTERM_VERSION") == nil && environment("TERM") != "linux"
  }

  /// Writes to the terminal, past all buffers.
  static func write(_ text: String) {
    guard !text.isEmpty else { return }
    var text = text
    text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { chars in
        if let start = chars.baseAddress { qel_write(start, chars.count) }
      }
    }
  }

  /// Whether it can do nothing but write letters.
  public static var isDumb: Bool { ["", "dumb"].contains(environment("TERM") ?? "") }

  static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  private static func positive(_ name: String) -> Int? {
    environment(name).flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
  }
}
