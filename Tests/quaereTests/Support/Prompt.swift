import PTYDriver

extension ScratchNotebook {
  /// The program in a terminal, waiting at its prompt. Without colours, so that replies are words.
  func prompt(
    _ arguments: String..., environment: [String: String] = [:], columns: Int = 80, rows: Int = 24
  ) throws -> PTYSession {
    let all = ScratchNotebook.environment.merging(["NO_COLOR": "1"]) { $1 }
    return try PTYSession(
      executable: ScratchNotebook.program, arguments: arguments,
      environment: all.merging(environment) { $1 }, folder: folder, columns: columns, rows: rows,
      owner: self)
  }
}

extension PTYSession {
  /// Waits for the prompt; typed before it, keys would come while the terminal still echoes.
  /// - Returns: what was written before it, with plain line ends.
  @discardableResult
  func expectPrompt() throws -> String {
    try expect("\u{1B}[?2004h? ").replacing("\r\n", with: "\n")
  }

  /// Types keys and Enter.
  /// - Returns: what was answered.
  @discardableResult
  func ask(_ keys: String) throws -> String {
    try type(keys + "\r")
    // What comes before it is the line being drawn.
    try expect("\u{1B}[?2004l")
    return try expectPrompt()
  }

  /// Ctrl-D at an empty prompt, and the end that it brings.
  func leave() throws -> ExitStatus {
    try type("\u{4}")
    return try finish()
  }
}

/// Keys, as xterm sends them.
enum Key {
  static let left = "\u{1B}[D"
  static let right = "\u{1B}[C"
  static let up = "\u{1B}[A"
  static let home = "\u{1B}[H"
  static let backspace = "\u{7F}"
  static let tab = "\t"
  static let interrupt = "\u{3}"

  static func paste(_ text: String) -> String { "\u{1B}[200~\(text)\u{1B}[201~" }
}
