import Glibc
import PTYDriver
import Testing

/// Session files that a hand, a merge, a crash or a newer version left: all open, and what is odd is
/// said with file and line.
struct BadSessionTests {
  private static let head = "---\nquaere: 1\nauthor: ada\n---\n\n"
  private static let note = """
        [ada.1 2026-03-07T14:02:11Z]
        ? note letters:2.2 "kept"
        @ letters:2.2
        " Nobody was arrested.
        = noted

    """.split(separator: "\n").map { "    " + $0.drop { $0 == " " } + "\n" }.joined()

  @Test(arguments: [
    // Cut in the middle of the next entry.
    (
      head + note + "\n    [ada.2 2026-03-07T14:03:52Z]\n    ? passages with no sour",
      "s.md:12: ada.2 was cut off before its close and does not count"
    ),
    // By a newer version: an unknown sign, an unknown verb, a higher number.
    (
      head + note
        + "\n    [ada.2 2026-03-07T14:03:52Z]\n    % new\n    ? weigh letters:2.2\n    = 1\n",
      "s.md:13: this line of ada.2 is not understood here and is kept"
    ),
    (
      head.replacing("quaere: 1", with: "quaere: 99") + note,
      "s.md:2: written by a newer version (quaere: 99); lines unknown here are kept"
    ),
    (
      head + "<<<<<<< HEAD\n" + note + "=======\n>>>>>>> theirs\n",
      "s.md:6: a merge left this conflict marker"
    ),
    (
      head + note + "\n? passages\n",
      "s.md:12: a question outside an entry is prose and is not asked: ? passages"
    ),
    (
      head.replacing("author: ada", with: "author: ada\nrules: [") + note,
      "s.md:1: the front matter is not YAML; I read what I could"
    ),
  ])
  func isOpenedAndWhatIsOddIsSaid(_ text: String, _ said: String) throws {
    for text in [text, text.replacing("\n", with: "\r\n")] {
      let notebook = try ScratchNotebook()
      try notebook.write(text, to: "sessions/s.md")
      let check = try notebook.run("check")
      #expect(check.code == 0)
      #expect(
        check.output.replacing("\n    ", with: " ").contains("  sessions/\(said)\n"),
        "\(check.output)")
      #expect(try notebook.run().output.contains("check\n"))
      #expect(try notebook.run("-c", "notes | count").output == "  1\n\n  1 note\n")
      // The file is never written over: what is there stays, byte for byte.
      _ = try notebook.run("-c", "note 1.2 \"new\"")
      #expect(notebook.read("sessions/s.md") == text)
      #expect(try notebook.run("-c", "notes | count").output == "  2\n\n  2 notes\n")
    }
  }

  @Test func whatIsNoSessionIsLeftAlone() throws {
    let notebook = try ScratchNotebook()
    let random = (0..<3000).map { _ in UInt8.random(in: 0...255) }
    try notebook.write(random, to: "sessions/random.md")
    try notebook.write("", to: "sessions/empty.md")
    try notebook.write("# Prose\n", to: "sessions/prose.md")
    #expect(mkfifo(notebook.path("sessions/pipe.md"), 0o600) == 0)
    #expect(mkdir(notebook.path("sessions/folder.md"), 0o700) == 0)
    #expect(symlink("loop.md", notebook.path("sessions/loop.md")) == 0)
    let result = try notebook.run("-c", "note 2.2 \"x\"", "-c", "notes | count")
    #expect(result.code == 0)
    #expect(result.output.hasSuffix("  1 note\n"))
    let check = try notebook.run("check").output
    for name in ["folder", "loop", "pipe"] {
      #expect(check.contains("  sessions/\(name).md: could not be read"), "\(check)")
    }
  }

  /// Where the day's own file cannot be one, the next name is taken.
  @Test func aPipeInPlaceOfTodaysFile() throws {
    let notebook = try ScratchNotebook()
    _ = try notebook.run("-c", "note 2.2 \"x\"")
    let name = try #require(notebook.names(in: "sessions").first)
    unlink(notebook.path("sessions/\(name)"))
    #expect(mkfifo(notebook.path("sessions/\(name)"), 0o600) == 0)
    let result = try notebook.run("-c", "note 2.2 \"y\"")
    #expect(result.code == 0)
    let next = name.replacing("-ada.md", with: "-ada-2.md")
    #expect(notebook.read("sessions/\(next)").contains("? note letters:2.2 \"y\""))
  }
}
