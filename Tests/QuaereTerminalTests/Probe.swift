import PTYDriver

/// The probe in a terminal, waiting at its prompt.
func probe(
  _ arguments: [String] = [], environment: [String: String] = [:], columns: Int = 80, rows: Int = 24
) throws -> PTYSession {
  let session = try PTYSession(
    executable: BuiltProduct.path("LineEditorProbe"), arguments: arguments,
    environment: environment, columns: columns, rows: rows)
  try session.expect(prompt)
  return session
}

/// The probe's prompt. Typed before it, keys would come while the terminal still echoes.
private let prompt = "?\u{1B}[0m "

extension PTYSession {
  /// Types `keys` and Enter, and waits for the line that the editor made of them.
  func check(_ keys: String, reads text: String) throws {
    try type(keys + "\r")
    try expect("read: \(text.debugDescription)")
    try expect(prompt)
  }

  /// Ctrl-D, and the end that it brings.
  func end() throws -> ExitStatus {
    try type("\u{4}")
    try expect("end")
    return try finish()
  }
}

extension PTYSession {
  func expectPrompt() throws { try expect(prompt) }
}

/// The names of keys, as xterm sends them.
enum Key {
  static let left = "\u{1B}[D"
  static let right = "\u{1B}[C"
  static let up = "\u{1B}[A"
  static let down = "\u{1B}[B"
  static let home = "\u{1B}[H"
  static let end = "\u{1B}OF"
  static let delete = "\u{1B}[3~"
  static let wordLeft = "\u{1B}[1;5D"
  static let tabBack = "\u{1B}[Z"
  static let backspace = "\u{7F}"
  static let escape = "\u{1B}"

  static func control(_ letter: Character) -> String {
    String(UnicodeScalar((letter.asciiValue ?? 0) & 0x1F))
  }

  static func paste(_ text: String) -> String { "\u{1B}[200~\(text)\u{1B}[201~" }
}
