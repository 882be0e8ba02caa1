import Glibc
import PTYDriver
import Testing

/// Exit codes, and where what was wrong is said.
struct ExitCodeTests {
  static let codes: [([String], Int32)] = [
    (["-c", "passages | count"], 0), (["--version"], 0), (["--help"], 0), (["check"], 0),
    (["replay"], 0), (["-c", "passagess"], 2), (["-c", "sentences citing Zyzzyva"], 2),
    (["-f", "no-such-file"], 2), (["no-such-folder"], 2), (["-f", "corpus"], 2),
    (["replay", "no-such-session"], 2), (["--nonsense"], 64), (["--format", "xml"], 64),
    (["--limit", "-1"], 64), (["-c"], 64), (["--color", "pink"], 64),
  ]

  @Test(arguments: codes) func code(_ arguments: [String], _ code: Int32) throws {
    let result = try ScratchNotebook().start(arguments).finish()
    #expect(result.code == code, "\(result)")
    if code != 0 { #expect(!result.errors.isEmpty && result.output.isEmpty) }
  }

  @Test func linesStopAtTheFirstThatFailsAndNameIt() throws {
    let notebook = try ScratchNotebook()
    try notebook.write(
      "-- a remark\npassages | count\n\n(passages\n  in 1) | cuont\npeople | count\n", to: "ask.q")
    let result = try notebook.run("-f", "ask.q")
    #expect(result.code == 2)
    #expect(result.output == "  4\n\n  4 passages\n")
    // The line in the file, and the caret under the word.
    #expect(
      result.errors.hasPrefix("ask.q:5:\n?   in 1) | cuont\n            ^\n"), "\(result.errors)")
    let piped = try notebook.shell("cat ask.q | $Q")
    #expect(piped.code == 2)
    #expect(piped.errors.hasPrefix("standard input:5:\n"))
    let commands = try notebook.run("-c", "passages | count", "-c", "pasages", "-c", "people")
    #expect(commands.code == 2)
    #expect(commands.output == "  4\n\n  4 passages\n")
  }

  @Test func answersFollowOneAnotherWithABlankLineBetween() throws {
    let notebook = try ScratchNotebook()
    let result = try notebook.run("-c", "passages | count", "-c", "people | count")
    #expect(result.output == "  4\n\n  4 passages\n\n  2\n\n  2 people\n")
    let fromFile = try notebook.run("-f", "-", input: "passages | count\r\npeople | count")
    #expect(fromFile.output == result.output)
  }

  @Test func aReaderThatGoesAwayIsNoError() throws {
    let notebook = try ScratchNotebook()
    let result = try notebook.shell(
      "{ yes passages | head -n 5000 | $Q -f -; echo $? >&2; } | head -n 1")
    #expect(
      result.output
        == "  #1  1.1   Anna Keller came to Orne in March 1901. She met Peter Lange there.\n")
    #expect(result.errors == "0\n")
  }

  @Test func aPipeIsAnsweredLineByLine() throws {
    let notebook = try ScratchNotebook()
    // The second line is written only when the first has been answered.
    let result = try notebook.shell(
      """
      mkfifo in out
      $Q -f - < in > out &
      exec 3> in 4< out
      echo 'passages | count' >&3
      read -r answer <&4
      echo "first: $answer"
      echo 'people | count' >&3
      exec 3>&-
      cat <&4
      """)
    #expect(result.output == "first: 4\n\n  4 passages\n\n  2\n\n  2 people\n")
  }

  @Test func ctrlCEndsAScript() throws {
    let notebook = try ScratchNotebook()
    let waiting = try Program(
      [
        "/bin/sh", "-c",
        "mkfifo in; exec 3<>in; echo 'passages | count' >&3; exec \"$Q\" -f - <&3",
      ], environment: ScratchNotebook.environment.merging(["Q": ScratchNotebook.program]) { $1 },
      folder: notebook.folder)
    try waiting.wait(for: "4 passages\n")
    waiting.signal(SIGINT)
    #expect(try waiting.finish().code == 130)
  }
}
