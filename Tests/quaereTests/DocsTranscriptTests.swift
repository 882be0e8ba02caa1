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
    let written = page.rewritten { $0 == "? two" ? "" : "\n  fresh \($0)  \n\n" }
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
    #expect(
      TranscriptPage(text: written).rewritten { $0 == "? two" ? "" : "\n  fresh \($0)" } == written)
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
}
