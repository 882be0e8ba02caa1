import Foundation
import Glibc
import PTYDriver
import Testing

/// Files that are no documents, or broken ones: each is named with what is wrong, and the rest goes
/// on.
struct BadDocumentTests {
  private static let good = "# Good\n\nAnna Keller stayed.\n"

  /// - Returns: a notebook with one good document and a bad one.
  private func notebook(_ name: String, _ bytes: [UInt8]) throws -> ScratchNotebook {
    let notebook = try ScratchNotebook(["corpus/good.md": Self.good])
    try notebook.write(bytes, to: "corpus/\(name)")
    return notebook
  }

  struct Case: Sendable {
    let name: String
    let bytes: [UInt8]
    let said: String

    init(_ name: String, _ bytes: [UInt8], _ said: String) {
      (self.name, self.bytes, self.said) = (name, bytes, said)
    }

    init(_ name: String, _ text: String, _ said: String) {
      self.init(name, Array(text.utf8), said)
    }
  }

  /// `Hello` in two bytes a letter.
  private static func wide(littleEndian: Bool) -> [UInt8] {
    "Hello".utf16.flatMap { unit -> [UInt8] in
      let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return littleEndian ? bytes : bytes.reversed()
    }
  }

  private static let wideSaid = "it is text in UTF-16; save it as UTF-8 and it will be read"

  static let cases = [
    Case(
      "picture.md", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13],
      "it is not text: line 3 has a NUL byte"),
    Case("zero.txt", "One\nand \0 two\n", "it is not text: line 2 has a NUL byte"),
    Case("little.md", [0xFF, 0xFE] + wide(littleEndian: true), wideSaid),
    Case("big.txt", wide(littleEndian: false), wideSaid),
    Case("empty.md", "", "it is empty"),
    Case("blank.md", " \n\n\t\n", "it is empty"),
  ]

  @Test(arguments: cases) func aFileThatIsNotText(_ file: Case) throws {
    let name = file.name
    let notebook = try notebook(name, file.bytes)
    let opening = try notebook.run()
    #expect(opening.code == 0)
    #expect(opening.output.contains("as good"))
    #expect(
      opening.output.split(separator: "\n").contains {
        $0.hasPrefix("    1 file could not be read ") && $0.hasSuffix(" corpus/\(name)")
      }, "\(opening.output)")
    let check = try notebook.run("check")
    #expect(check.code == 1)
    #expect(check.output == "  corpus/\(name)  \(file.said)\n\n  1 doubt\n")
    #expect(try notebook.run("-c", "passages | count").output == "  1\n\n  1 passage\n")

    // Alone it is an error that says the same.
    let alone = try notebook.run("corpus/\(name)", "-c", "passages")
    #expect(alone.code == 2)
    #expect(
      alone.errors.replacing("\n  ", with: " ").hasPrefix("  corpus/\(name): \(file.said)."))
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

  @Test func namesThatAreNoFiles() throws {
    let notebook = try ScratchNotebook(["corpus/good.md": Self.good])
    for (path, target) in [("loop.md", "loop.md"), ("gone.md", "nowhere.md"), ("self", ".")] {
      #expect(symlink(target, notebook.path("corpus/\(path)")) == 0)
    }
    #expect(mkfifo(notebook.path("corpus/pipe.md"), 0o600) == 0)
    #expect(mkdir(notebook.path("corpus/folder.md"), 0o700) == 0)
    let check = try notebook.run("check")
    #expect(check.code == 1)
    #expect(
      check.output == """
          corpus/gone.md  it cannot be opened: nothing is there
          corpus/loop.md  it cannot be opened: the link leads back to itself

          2 doubts

        """)
    let pipe = try notebook.run("corpus/pipe.md", "-c", "passages")
    #expect(pipe.code == 2)
    #expect(pipe.errors == "  corpus/pipe.md: it is a pipe, not a file of text.\n")
  }

  @Test(.enabled(if: Machine.asNobody != nil)) func aFolderThatMayNotBeOpened() throws {
    let notebook = try ScratchNotebook(["corpus/good.md": Self.good, "corpus/shut/a.md": "A.\n"])
    _ = try Program(["/bin/chmod", "a-rwx", notebook.path("corpus/shut")]).finish()
    let check = try Program(
      (Machine.asNobody ?? []) + [ScratchNotebook.program, "check"],
      environment: ScratchNotebook.environment, folder: notebook.folder
    ).finish()
    #expect(check.code == 1)
    #expect(
      check.output == "  corpus/shut  it cannot be opened: permission denied\n\n  1 doubt\n")
  }

  @Test func aLineOfTenMegabytesIsReadInReasonableTime() throws {
    // Time grows with the text, not with its square: at that rate this would take minutes.
    let sentence = "Anna Keller met Peter Lange in 1901, and 200 people came on 3 May 1902. "
    let text = String(repeating: sentence, count: 20_000)
    let notebook = try notebook("line.md", Array("# Line\n\n\(text)\n".utf8))
    let result = try notebook.start(["-c", "sentences in line | count"]).finish(timeout: 60)
    #expect(result.output == "  20,000\n\n  20,000 of 20,001 sentences\n")
  }
}
