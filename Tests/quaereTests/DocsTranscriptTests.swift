import Testing

@testable import quaere

struct DocsTranscriptTests {
  @Test func onlyWhatCameBackIsReplaced() {
    let page = TranscriptPage(
      text: """
        Prose, ? not typed.
        ```quaere
        $ quaere
        stale
        ? one

          stale
        ? two
        ```
        ```
        ? left alone
        ```

        """)
    let written = page.rewritten(
      { $0 == "? two" ? "" : "\n  fresh \($0)  \n\n" }, write: { _, _ in })
    #expect(
      written == """
        Prose, ? not typed.
        ```quaere
        $ quaere

          fresh $ quaere

        ? one

          fresh ? one

        ? two
        ```
        ```
        ? left alone
        ```

        """)
    let again = TranscriptPage(text: written).rewritten(
      { $0 == "? two" ? "" : "\n  fresh \($0)" }, write: { _, _ in })
    #expect(again == written)
  }

  @Test func aBlockWithAPathIsAFile() {
    let page = TranscriptPage(
      text: """
        ```markdown letters/one.md
        # One

        ? not typed
        ```
        ```quaere
        $ quaere letters
        ```
        """)
    var done: [String] = []
    let written = page.rewritten(
      { line in
        done.append(line)
        return "\n  a letter\n"
      }, write: { done.append("\($0): \($1)") })
    #expect(done == ["letters/one.md: # One\n\n? not typed\n", "$ quaere letters"])
    #expect(
      written == """
        ```markdown letters/one.md
        # One

        ? not typed
        ```
        ```quaere
        $ quaere letters

          a letter
        ```
        """)
  }

  @Test(arguments: [
    (
      "quaere -c \"passages with no sources\" --format json",
      ["quaere", "-c", "passages with no sources", "--format", "json"]
    ),
    ("quaere -c 'flag 1.1 \"why\"'", ["quaere", "-c", "flag 1.1 \"why\""]),
    ("quaere  .  ''", ["quaere", ".", ""]),
  ])
  func wordsOfAShellLine(line: String, words: [String]) {
    #expect(ShellLine.words(line) == words)
  }

  @Test func barsInQuotesPartNothing() {
    let line = "echo 'sources | count' | quaere --format json | head -1"
    #expect(
      ShellLine.parts(line) == [
        "echo 'sources | count' ", "quaere --format json ", "head -1",
      ])
  }

  @Test func linesOfAPipeAreRun() throws {
    let notebook = try TemporaryNotebook(documents: ["a.md": "One strike. Two strikes.\n"])
    let typist = Typist(notebook: notebook)
    let line = "$ echo 'sentences containing strike* | count' | quaere --format csv | head -1"
    #expect(try typist.result(of: line) == "count\r\n")
    #expect(throws: (any Error).self) { try typist.result(of: "$ exit 3") }
  }
}
