import PTYDriver
import Testing

/// The walk through the bundled session.
struct TourTests {
  @Test func enterAsksLineAfterLine() throws {
    let notebook = try ScratchNotebook.bundled()
    let session = try notebook.prompt()
    try session.expectPrompt()
    try session.type("tour\r")
    let first = try session.expect("tour? passages with no sources in retelling")
    #expect(first.contains("A walk through 14 lines."))
    #expect(first.contains("First, which paragraphs of the retelling name no source at all?"))
    try session.type("\r")
    let second = try session.expect("tour? why retelling:4.2")
    #expect(second.contains("8 of 81 passages"))
    // The line may be changed; the tour waits with its own.
    try session.type("\u{15}people | count\r")
    #expect(try session.expect("tour? why retelling:4.2").contains("people"))
    try session.type("\u{4}\u{15}\u{4}")
    try session.expect("The tour ends here")
    try session.expectPrompt()
    #expect(try session.ask("passages | count").contains("81 passages"))
    #expect(!notebook.sessions.contains("why retelling:4.2"))
  }

  @Test func theWholeTourCanBeWalked() throws {
    let session = try ScratchNotebook().prompt(rows: 60)
    try session.expectPrompt()
    try session.type("tour\r")
    for _ in 1...14 {
      try session.expect("tour? ")
      try session.type("\r")
    }
    let rest = try session.expectPrompt()
    #expect(rest.contains("That was the tour."), "\(rest)")
    // One's own documents are still open, and nothing of the tour is in their sessions.
    #expect(try session.ask("passages | count").contains("4 passages"))
  }

  @Test func scriptsAreToldWhereTheTourIs() throws {
    let result = try ScratchNotebook().run("-c", "tour")
    #expect(result.code == 0 && result.output == "  The tour is taken at the prompt.\n")
  }
}
