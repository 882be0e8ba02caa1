import PTYDriver
import Testing

/// Links to files and to the web, where the terminal has them.
struct HyperlinkTests {
  private func notebook() throws -> ScratchNotebook {
    try ScratchNotebook([
      "corpus/a.md": "# A page\n\nIt stands at https://example.org/page, as of today.\n"
    ])
  }

  private func prompt(_ environment: [String: String]) throws -> (ScratchNotebook, PTYSession) {
    let notebook = try notebook()
    let session = try notebook.prompt(environment: environment)
    try session.expectPrompt()
    return (notebook, session)
  }

  @Test func addressesAndFilesLeadThere() throws {
    let (notebook, session) = try prompt(["NO_COLOR": "", "FORCE_HYPERLINK": "1"])
    #expect(
      try session.ask("read 1.1").contains(
        "\u{1B}]8;;https://example.org/page\u{1B}\\https://example.org/page\u{1B}]8;;\u{1B}\\, as"))
    try session.type("passages\r")
    try session.expectPrompt()
    try session.type("last as csv to \"rows.csv\"\r")
    try session.expect("written to \u{1B}]8;;file://")
    #expect(try session.expect("\u{1B}\\rows.csv\u{1B}]8;;").hasSuffix(notebook.path("rows.csv")))
  }

  @Test(arguments: [
    ["NO_COLOR": "1", "FORCE_HYPERLINK": "1"], ["NO_COLOR": "", "TERM": "xterm"],
  ])
  func nowhereElse(_ environment: [String: String]) throws {
    let (_, session) = try prompt(environment)
    #expect(try session.ask("read 1.1").contains("https://example.org/page, as"))
    #expect(!session.transcript.contains("\u{1B}]8;"))
  }
}
