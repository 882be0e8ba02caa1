import QuaereCore
import Testing

@testable import QuaereRender

@Suite struct DiagnosticScreenTests {
  private func screen(
    _ line: String, _ message: String, at span: Range<Int>?, hints: [String] = [], width: Int = 80,
    echoes: Bool = true
  ) -> String {
    DiagnosticScreen(echoes: echoes).text(
      Diagnostic(code: "test", message: message, span: span, hints: hints), line: line,
      style: Style(width: width))
  }

  @Test func hintsOnTheSameLine() {
    #expect(
      screen(
        "passages with 1 source", "Exactly 1, at least 1, or at most 1?", at: 14..<15,
        hints: ["exactly 9", "at least 18", "at most 17"]) == """
          ? passages with 1 source
                          ^
            Exactly 1, at least 1, or at most 1?   exactly 9 · at least 18 · at most 17

          """)
  }

  @Test func hintsOnTheirOwnLines() {
    #expect(
      screen(
        "passages naming Beck or dated 1911 citing Orlova",
        "Two readings. Put ( ) round what belongs together:", at: 35..<41,
        hints: [
          "passages (naming Beck or dated 1911) citing Orlova",
          "passages naming Beck or (dated 1911 citing Orlova)",
        ]) == """
          ? passages naming Beck or dated 1911 citing Orlova
                                               ^
            Two readings. Put ( ) round what belongs together:
              passages (naming Beck or dated 1911) citing Orlova
              passages naming Beck or (dated 1911 citing Orlova)

          """)
  }

  @Test func wordsWithoutAPlace() {
    #expect(
      screen("sentences naming Orlowa", "Orlowa is written nowhere here", at: nil) == """
        ? sentences naming Orlowa
          Orlowa is written nowhere here.

        """)
  }

  @Test func wideLettersBeforeTheCaret() {
    #expect(
      screen("naming 東京 e\u{301}te\u{301} xx", "no such word", at: 16..<18)
        == """
        ? naming 東京 e\u{301}te\u{301} xx
                          ^
          no such word.

        """)
  }

  @Test(arguments: [
    ("passages\n  namin Beck\n  in 2", 11..<16, "?   namin Beck\n    ^\n"),
    ("passages\n", 9..<9, "? \n  ^\n"), ("passages", 8..<8, "? passages\n          ^\n"),
    ("passages", 40..<41, "? passages\n          ^\n"),
    ("\u{1B}[2J x", 5..<6, "? ␛[2J x\n       ^\n"),
    ("", 0..<0, "? \n  ^\n"),
  ])
  func linesAndEnds(line: String, span: Range<Int>, head: String) {
    let trimmed = head.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0 == "? " ? "?" : String($0) }.joined(separator: "\n")
    #expect(screen(line, "no", at: span) == trimmed + "  no.\n")
  }

  @Test func lineOnTheScreenAlready() {
    #expect(
      screen("passagess", "no such noun", at: 0..<9, echoes: false) == "  ^\n  no such noun.\n")
  }

  @Test(arguments: [
    (
      4,
      """
      ? aaa bbbb cccc ddd…
            ^
        no.

      """
    ),
    (
      29,
      """
      ? …ff gggg hhhh iii…
                 ^
        no.

      """
    ),
    (
      34,
      """
      ? …gg hhhh iiii
                 ^
        no.

      """
    ),
  ])
  func longLinesAreCutRoundTheCaret(offset: Int, expected: String) {
    let line = "aaa bbbb cccc dddd ffff gggg hhhh iiii" + (offset == 29 ? " jjjj" : "")
    #expect(screen(line, "no", at: offset..<offset + 1, width: 20) == expected)
  }

  @Test func colourOnTheCaretOnly() {
    let text = DiagnosticScreen().text(
      Diagnostic(code: "test", message: "no", span: 0..<1), line: "x", style: Style(color: true))
    #expect(text == "? x\n  \u{1B}[31m^\u{1B}[0m\n  no.\n")
  }
}
