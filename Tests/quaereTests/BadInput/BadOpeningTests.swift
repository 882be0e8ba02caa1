import PTYDriver
import Testing

/// `open` at the prompt, of what brings no document: said why, and nothing else changes.
struct BadOpeningTests {
  @Test(arguments: [
    ("nowhere.md", "there is no file or folder “nowhere.md”"),
    ("extra/empty.md", "extra/empty.md: it is empty"),
    ("extra/picture.png", "extra/picture.png: it is not text: line 1 has a NUL byte"),
    (
      "extra/none",
      "“extra/none” holds no document that can be read (Markdown, HTML, EPUB, PDF and others)"
    ),
    ("corpus/letters.md", "“corpus/letters.md” is open already"),
    ("corpus", "“corpus” is open already"),
  ])
  func isRefusedInWords(_ path: String, _ said: String) throws {
    let notebook = try ScratchNotebook([
      "corpus/letters.md": ScratchNotebook.letters, "extra/empty.md": "",
      "extra/picture.png": "\u{89}PNG\0", "extra/none/picture.png": "", "extra/good.md": "Good.\n",
    ])
    let session = try notebook.prompt()
    try session.expectPrompt()
    let reply = try session.ask("open \"\(path)\"")
    #expect(reply.replacing("\n  ", with: " ").contains(said), "\(reply)")
    #expect(try session.ask("passages | count").contains("4 passages"))
    #expect(!notebook.sessions.contains("? open"))
    #expect(try session.ask("open \"extra/good.md\"").contains("1 document opened, 2 in all."))
    #expect(try session.leave() == .exited(0))
    // Opened again with the session, bad files beside it or not.
    #expect(try notebook.run("-c", "passages | count").output.hasPrefix("  5\n"))
  }
}
