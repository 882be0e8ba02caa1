import PTYDriver
import Testing

@testable import QuaereTerminal

@Suite struct TerminalTests {
  @Test(arguments: [
    ("", 0), ("plain", 5), ("Нечаев", 6), ("日本語", 6), ("за\u{301}мок", 5), ("e\u{301}", 1),
    ("\u{1B}[1;31mred\u{1B}[0m", 3), ("\u{200B}", 0), ("\u{7}", 0),
  ])
  func displayWidth(_ text: String, _ width: Int) {
    #expect(Terminal.displayWidth(of: text) == width)
  }

  @Test(arguments: [
    (["TERM": "xterm"], "interactive: true size: 70x20 colour: true"),
    (["TERM": "xterm", "NO_COLOR": "1"], "interactive: true size: 70x20 colour: false"),
    (["TERM": "xterm", "NO_COLOR": ""], "interactive: true size: 70x20 colour: true"),
    (["TERM": "dumb"], "interactive: true size: 70x20 colour: false"),
  ])
  func whatATerminalIs(_ environment: [String: String], _ answer: String) throws {
    let session = try PTYSession(
      executable: BuiltProduct.path("LineEditorProbe"), arguments: ["--terminal"],
      environment: environment, columns: 70, rows: 20)
    try session.expect(answer)
    #expect(try session.finish() == .exited(0))
  }

  @Test(arguments: [
    ("'PROBE' --terminal | cat", "interactive: false size: 70x20 colour: false"),
    ("printf 'one\\r\\ntwo' | 'PROBE'", "read: \"one\"\r\nread: \"two\"\r\nend\r\n"),
    ("printf 'a\\377b\\n' | LC_ALL=C 'PROBE'", "read: \"a\u{FFFD}b\"\r\nend\r\n"),
    ("printf 'pa\\tb' | 'PROBE' | cat", "read: \"pa\\tb\"\r\nend\r\n"),
    ("'PROBE' --flood | head -n 1; wait", "flood\r\nquiet: true\r\n"),
  ])
  func pipesAreReadAndWrittenPlainly(_ script: String, _ output: String) throws {
    let path = BuiltProduct.path("LineEditorProbe")
    let session = try PTYSession(
      executable: "/bin/sh", arguments: ["-c", script.replacing("PROBE", with: path)],
      columns: 70, rows: 20)
    try session.expect(output)
    #expect(try session.finish() == .exited(0))
    #expect(!session.transcript.contains("?"))
  }

  /// The terminal's own line editing, and nothing on the screen but letters.
  @Test func aDumbTerminalIsUsable() throws {
    let session = try PTYSession(
      executable: BuiltProduct.path("LineEditorProbe"), environment: ["TERM": "dumb"])
    try session.expect("? ")
    try session.type("plain\(Key.backspace)\r")
    try session.expect("read: \"plai\"")
    try session.expect("? ")
    try session.type("\u{3}")
    try session.expect("interrupted")
    try session.expect("? ")
    try session.type("\u{4}")
    try session.expect("end")
    #expect(!session.transcript.contains("\u{1B}"))
  }
}
