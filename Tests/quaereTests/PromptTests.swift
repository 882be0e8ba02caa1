import PTYDriver
import Testing

@testable import quaere

/// The program in a terminal.
struct PromptTests {
  @Test func theCaretStandsUnderItsWord() throws {
    let notebook = try TemporaryNotebook(documents: ["mill.md": "The mill burned in 1911.\n"])
    let session = try PTYSession(
      executable: BuiltProduct.path("quaere"), arguments: ["--author", "ada", notebook.folder],
      environment: ["NO_COLOR": "1"])
    try session.expect("Type a question, or help.")
    try session.expect("? ")
    try session.type("passages with 1 source\r")
    // Between the line and the answer bracketed paste is turned off.
    try session.expect("passages with 1 source\r\n\u{1B}[?2004l                ^\r\n")
    try session.expect("? ")
    try session.type("passages | count\r")
    try session.expect("passages | count\r\n\u{1B}[?2004l\r\n  1\r\n")
    try session.expect("? ")
    try session.type("\u{4}")
    #expect(try session.finish() == .exited(0))
  }
}
