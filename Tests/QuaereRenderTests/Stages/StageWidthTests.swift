import QuaereCore
import Testing

@testable import QuaereRender

/// What holds for the screens of all last stages.
@Suite struct StageWidthTests {
  @Test(arguments: 0..<StageFixtures.all.count, [8, 12, 20, 33, 40, 79, 80, 200])
  func nothingIsWiderThanTheScreen(answer: Int, width: Int) {
    let screen = StageFixtures.screen(StageFixtures.all[answer], width)
    for line in screen.split(separator: "\n") {
      #expect(Width.of(String(line)) <= width, "\(line)")
      #expect(line.last != " ")
    }
  }

  @Test(arguments: 0..<StageFixtures.all.count)
  func everyFormatHoldsIt(answer: Int) {
    let answer = StageFixtures.all[answer]
    for format in Formats.all where format.refusal(of: answer) == nil {
      let text = format.text(answer, line: "q", style: Style())
      #expect(text.utf8.last == 10 && text.utf8.count > 10)
    }
  }

  /// An answer that was cut says how many there are.
  @Test(arguments: 0..<StageFixtures.all.count)
  func aLimitIsSaid(answer: Int) {
    var answer = StageFixtures.all[answer]
    let length = answer.length
    #expect(StageFixtures.screen(answer, 80, limit: 1).contains("… 1 of \(length) shown"))
    answer.firstRow = 1
    let rest = StageFixtures.screen(answer, 80, limit: length)
    #expect(!rest.contains("shown") && !rest.contains("#1 "))
  }

  @Test(arguments: [
    Answer.Shape.timeline(Timeline(unit: .day)),
    .gaps(Gaps(unit: .year, period: "", units: 0, runs: [], empty: 0)), .collocates(hits: 0, []),
    .context([]), .text([]),
    .table(CrossTable(lineField: "a", columnField: "b", columns: [], lines: [], totals: [])),
    .network(Network(noun: .people, context: .sentences, contexts: 0, nodes: [], edges: [])),
  ])
  func empty(shape: Answer.Shape) {
    #expect(StageFixtures.screen(StageFixtures.answer(shape, count: 0), 60) == "  0 sentences\n")
  }

  /// No line at all says something too.
  @Test func nothingIsSaid() {
    let gaps = Gaps(unit: .year, period: "1905–1907", units: 3, runs: [], empty: 0)
    #expect(
      StageFixtures.screen(StageFixtures.answer(.gaps(gaps), lines: 0), 60)
        == "  0 of 3 years, 1905–1907 · 3 sentences\n")
    let alone = StageFixtures.answer(
      .collocates(hits: 1, []), count: 1, lines: 0,
      assumptions: [Field("node", .text("ledger")), Field("within", .number(2))])
    #expect(
      StageFixtures.screen(alone, 60)
        == "  0 words near 1 hit in 1 sentence · within 2 of ledger\n")
  }
}
