import Glibc

/// A program on a screen that can be looked at: tmux(1) without anybody attached to it.
public final class Tmux {
  private let socket = "quaere-test-\(getpid())-\(UInt32.random(in: .min ... .max))"
  private let owner: AnyObject?

  public static let isInstalled = access("/usr/bin/tmux", X_OK) == 0

  /// - Parameter command: a line of sh(1).
  public init(
    _ command: String, environment: [String: String] = [:], folder: String? = nil,
    columns: Int, rows: Int, owner: AnyObject? = nil
  ) throws {
    self.owner = owner
    // The outer terminal is nobody's; what runs inside is told that it is tmux.
    _ = try run(
      [
        "-f", "/dev/null", "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)",
        "exec sh -c \(Tmux.quoted(command))",
      ], environment: environment, folder: folder)
  }

  deinit { _ = try? run(["kill-server"]) }

  /// Types keys by tmux's names for them (`Tab`, `C-r`, `Up`).
  public func press(_ keys: String...) throws { _ = try run(["send-keys"] + keys) }

  /// Types letters as they are.
  public func type(_ text: String) throws { _ = try run(["send-keys", "-l", text]) }

  /// Pastes in brackets, as terminals do.
  public func paste(_ text: String) throws {
    _ = try run(["load-buffer", "-"], input: text)
    _ = try run(["paste-buffer", "-p"])
  }

  public func resize(columns: Int, rows: Int) throws {
    _ = try run(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  /// The rows of the screen, without blanks at their ends and without empty rows at the end.
  public func screen() throws -> [String] {
    let rows = try run(["capture-pane", "-p"]).split(
      separator: "\n", omittingEmptySubsequences: false)
    let trimmed = rows.map { String($0.reversed().drop { $0 == " " }.reversed()) }
    return Array(trimmed.reversed().drop { $0.isEmpty }.reversed())
  }

  /// Column and row of the cursor, from 0.
  public func cursor() throws -> [Int] {
    try run(["display-message", "-p", "#{cursor_x} #{cursor_y}"]).split { " \n".contains($0) }
      .compactMap { Int($0) }
  }

  /// Waits until the screen fulfils a condition, and returns it.
  @discardableResult
  public func wait(
    for what: String, timeout: Double = 10, _ condition: ([String]) -> Bool
  ) throws -> [String] {
    let deadline = Deadline(timeout)
    while true {
      let rows = try screen()
      if condition(rows) { return rows }
      if deadline.isPast {
        throw PTYFailure(
          description: "waited for \(what); the screen is\n" + rows.joined(separator: "\n"))
      }
      usleep(30_000)
    }
  }

  private func run(
    _ words: [String], environment: [String: String] = [:], folder: String? = nil,
    input: String = ""
  ) throws -> String {
    let result = try Program(
      ["/usr/bin/tmux", "-L", socket] + words, environment: environment, folder: folder,
      input: input
    ).finish()
    guard result.code == 0 else { throw PTYFailure(description: "tmux: \(result.errors)") }
    return result.output
  }

  private static func quoted(_ text: String) -> String {
    "'" + text.replacing("'", with: "'\\''") + "'"
  }
}
