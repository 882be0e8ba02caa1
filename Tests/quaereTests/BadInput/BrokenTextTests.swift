import PTYDriver
import Testing

/// Text that is broken in places: each place is named, and the rest is read.
struct BrokenTextTests {
  private func notebook(_ name: String, _ bytes: [UInt8]) throws -> ScratchNotebook {
    let notebook = try ScratchNotebook(["corpus/good.md": "# Good\n\nAnna Keller stayed.\n"])
    try notebook.write(bytes, to: "corpus/\(name)")
    return notebook
  }

  @Test func bytesThatAreNotUTF8AreNamedByLine() throws {
    var bytes = Array("# Broken\n\nSome w".utf8) + [0xFF, 0xFE]
    bytes += Array("rds.\n\nAnd ".utf8) + [0xC3]
    bytes += Array("(more.\n".utf8)
    let notebook = try notebook("broken.md", bytes)
    let check = try notebook.run("check")
    #expect(check.code == 0)
    #expect(
      check.output == """
          corpus/broken.md:3  2 bytes that are not UTF-8 are read as \u{FFFD}
          corpus/broken.md:5  a byte that is not UTF-8 is read as \u{FFFD}

          2 doubts

        """)
    #expect(
      try notebook.run("-c", "passages in broken").output.contains("And \u{FFFD}(more."))
  }

  @Test func anotherEncodingIsOneDoubt() throws {
    let text = "La révolution à Paris.\n\n"
    let line = text.unicodeScalars.map { UInt8($0.value) }
    let notebook = try notebook("latin.md", Array(repeating: line, count: 50).flatMap { $0 })
    #expect(
      try notebook.run("check").output == """
          corpus/latin.md:1  from here on 100 bytes in 50 lines are not UTF-8 and are
            read as \u{FFFD}; saved as UTF-8 the file is read whole

          1 doubt

        """)
    #expect(
      try notebook.run().output.contains(
        "    1 place where bytes are not UTF-8                            corpus/latin.md\n"))
  }

  @Test func notesThatDoNotFit() throws {
    let notebook = try notebook(
      "notes.md",
      Array(
        """
        # Notes

        A marker without a note.[^7] Another with one.[^1]

        [^1]: Paul Avrich, *The Russian Anarchists*, 1967.
        [^2]: Nobody calls me, 1970.
        [^1]: Numbered twice, 1971.

        """.utf8))
    #expect(
      try notebook.run("check").output == """
          corpus/notes.md:3  notes:1.1  no note answers marker 7
          corpus/notes.md:6  notes:n2  nothing calls note 2
          corpus/notes.md:7  notes:n3  more than one note has the label 1
          corpus/notes.md:7  notes:n3  nothing calls note 1

          4 doubts

        """)
  }

  @Test func whatATerminalWouldObeyIsShownAndDoesNothing() throws {
    let notebook = try notebook(
      "escape.md",
      Array("# E\u{1B}[31m\n\nA \u{1B}]0;title\u{07} and \u{9B}31m and \u{202E}back.\n".utf8))
    for format in ["text", "markdown", "csv", "tsv", "json"] {
      let result = try notebook.run(
        "--format", format, "--color", "always", "-c", "passages in escape", "-c", "documents",
        "-c", "read escape:1")
      #expect(result.code == 0)
      let scalars = result.output.replacing("\u{1B}[2m", with: "").replacing("\u{1B}[1m", with: "")
        .replacing("\u{1B}[0m", with: "").unicodeScalars
      for acting in ["\u{1B}", "\u{07}", "\u{9B}", "\u{202E}"] as [Unicode.Scalar] {
        #expect(!scalars.contains(acting), "\(format): \(result.output.debugDescription)")
      }
    }
    let session = try notebook.prompt(environment: ["NO_COLOR": ""])
    try session.expectPrompt()
    #expect(try session.ask("passages in escape").contains("A ␛]0;title␇ and \u{FFFD}31m"))
  }
}
