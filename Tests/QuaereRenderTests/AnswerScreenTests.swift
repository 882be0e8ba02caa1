import QuaereCore
import Testing

@testable import QuaereRender

/// Counts, concordances, empty answers, the footer.
@Suite struct AnswerScreenTests {
  @Test func counts() {
    let answer = Answer(
      noun: .sentences, count: 12_047,
      shape: .counts(
        columns: ["section", "year"],
        [
          Answer.Count(keys: ["The ledger", "1911"], count: 12_000),
          Answer.Count(keys: ["", "899"], count: 47),
        ]), hints: ["sort by count"])
    #expect(
      Fixtures.screen(answer, width: 50) == """
          The ledger   1911   12,000
          none          899       47

          12,047 sentences                   sort by count

        """)
  }

  @Test func number() {
    let answer = Answer(
      noun: .passages, count: 8, total: 26, shape: .number,
      assumptions: [Field("reach", .text("paragraph"))])
    #expect(
      Fixtures.screen(answer) == """
          8

          8 of 26 passages · reach paragraph

        """)
  }

  @Test(arguments: [
    (
      80,
      """
        1.1    of the lower valley kept his  ledger   in two inks, which nobody has e…
        1.12                                 Ledgers  burn.
        2.4                    粉屋の帳簿は  ledger   と呼ばれた。

        3 hits in 2 sentences

      """
    ),
    (
      40,
      """
        1.1    … kept his  ledger   in two in…
        1.12               Ledgers  burn.
        2.4     …の帳簿は  ledger   と呼ばれ…

        3 hits in 2 sentences

      """
    ),
    (
      20,
      """
        1.1      ledger
        1.12     Ledgers
        2.4      ledger

        3 hits in 2
        sentences

      """
    ),
  ])
  func kwic(width: Int, screen: String) {
    #expect(Fixtures.screen(Fixtures.kwic, width: width) == screen)
  }

  @Test(arguments: [
    Answer.Shape.rows(columns: []), .rows(columns: ["text"]), .groups([], columns: []),
    .counts(columns: ["section"], []), .kwic([]),
  ])
  func empty(shape: Answer.Shape) {
    let answer = Answer(
      noun: .sentences, count: 0, total: 40, shape: shape,
      assumptions: [Field("reach", .text("sentence"))], hints: ["set reach section"])
    #expect(
      Fixtures.screen(answer, width: 60) == """
          0 of 40 sentences · reach sentence       set reach section

        """)
  }

  @Test func remarksStandBeforeTheFooter() {
    let answer = Answer(
      noun: .sentences, count: 0,
      remarks: ["Orlowa is written nowhere here. Same person as Orlova 1.4?"])
    #expect(
      Fixtures.screen(answer, width: 40) == """
          Orlowa is written nowhere here. Same
          person as Orlova 1.4?
          0 sentences

        """)
  }

  @Test func assumptions() {
    let answer = Answer(
      noun: .dates, count: 0,
      assumptions: [
        Field("reach", .text("section")), Field("autumn", .text("Sep–Nov")),
        Field("[ ] completed by me", .none),
      ], hints: ["a", "b", "never a third"])
    #expect(
      Fixtures.screen(answer, width: 73) == """
          0 dates · reach section · autumn = Sep–Nov · [ ] completed by me  a · b

        """)
  }

  @Test func colourRepeatsASign() {
    let answer = Answer(
      noun: .sentences, count: 1, rows: [Fixtures.sentence("1.1", "Two inks.", sign: "!")])
    let text = TextFormat().text(answer, line: "", style: Style(color: true))
    #expect(
      text == """
          \u{1B}[2m#1\u{1B}[0m  \u{1B}[33m!\u{1B}[0m 1.1   Two inks.

          \u{1B}[2m1 sentence\u{1B}[0m

        """)
  }

  @Test(arguments: 0..<Fixtures.all.count, [8, 12, 20, 33, 40, 79, 80, 200])
  func noRowIsWiderThanTheScreen(answer: Int, width: Int) {
    let screen = Fixtures.screen(Fixtures.all[answer], width: width)
    for line in screen.split(separator: "\n") {
      #expect(Width.of(String(line)) <= width)
      #expect(line.last != " ")
    }
  }
}
