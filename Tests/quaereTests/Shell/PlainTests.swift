import PTYDriver
import Testing

/// A terminal that can do nothing but write letters, as a screen reader or an editor's shell has it.
struct PlainTests {
  private func prompt() throws -> (ScratchNotebook, PTYSession) {
    let notebook = try ScratchNotebook()
    let session = try notebook.prompt(environment: ["TERM": "dumb", "NO_COLOR": "", "PAGER": "cat"])
    try session.expect("Type a question, or help.")
    try session.expect("? ")
    return (notebook, session)
  }

  @Test func everythingIsWrittenOnceAndNothingIsDrawnOver() throws {
    let (notebook, session) = try prompt()
    for (line, end) in [
      ("sentences naming Keller", "3 of 8 sentences"), ("why #1", "1.1.1"),
      ("sentences nmaing Keller", "sentences naming Keller"), ("read 1", "Anna Keller stayed."),
      ("flag #1 \"who?\"", "ada."), ("help", "quit"), ("last", "3 of 8 sentences"),
    ] {
      try session.type(line + "\r")
      try session.expect(end)
      try session.expect("? ")
    }
    try session.type("quit\r")
    #expect(try session.finish() == .exited(0))
    let text = session.transcript
    #expect(!text.contains("\u{1B}") && !text.contains("\u{8}"))
    // A return stands only where a line ends.
    #expect(!text.replacing("\r\n", with: "\n").contains("\r"))
    #expect(text.split(separator: "Anna Keller spoke for them.").count == 3)
    #expect(notebook.sessions.contains("? flag letters:1.1.1 \"who?\""))
  }

  /// The terminal's own keys edit the line; Ctrl-C drops it and Ctrl-D leaves.
  @Test func theTerminalItselfEditsTheLine() throws {
    let (_, session) = try prompt()
    try session.type("sentencex\u{7F}s | count\r")
    try session.expect("8 sentences")
    try session.type("half a line\u{3}")
    try session.expect("? ")
    try session.type("(passages\r")
    try session.type("in 1) | count\r")
    try session.expect("2 of 4 passages")
    try session.type("\u{4}")
    #expect(try session.finish() == .exited(0))
    #expect(session.isCooked)
  }
}
