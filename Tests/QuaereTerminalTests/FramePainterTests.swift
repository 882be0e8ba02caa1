import PTYDriver
import Testing

@testable import QuaereTerminal

@Suite struct FramePainterTests {
  private func frame(_ text: String, cursor: Int? = nil, hint: String = "", columns: Int = 10)
    -> Frame
  {
    var layout = FrameLayout(columns: columns)
    layout.put(Cell.cells("? "))
    let scalars = Array(text.unicodeScalars)
    layout.put(
      EditedText(scalars: scalars, cursor: cursor ?? scalars.count),
      paints: [Paint](repeating: .plain, count: scalars.count))
    layout.putHint(hint)
    return layout.frame
  }

  private func change(_ old: String?, _ new: String, columns: Int = 80) -> String {
    FramePainter.change(
      from: old.map { frame($0, columns: columns) }, to: frame(new, columns: columns),
      isPainted: true)
  }

  @Test func aLetterAtTheEndIsAllThatIsWritten() {
    #expect(change("pas", "pass") == "s")
    #expect(change("pass", "pas") == "\u{1B}[6G\u{1B}[K")
    #expect(change(nil, "") == "? ")
    #expect(change("same", "same") == "")
  }

  @Test func rowsBelowAreMadeByLineFeeds() {
    #expect(change("a\n", "a\nb") == "b")
    #expect(change("a", "a\nb") == "\nb")
    #expect(change("a\nb", "a") == "\r\u{1B}[J\u{1B}[1A\u{1B}[4G")
  }

  @Test func paintIsOnlyForThoseWhoWantIt() {
    var frame = Frame()
    frame.rows = [Cell.cells("a") + Cell.cells("b", .strong) + Cell.cells("c")]
    frame.cursor.column = 3
    #expect(
      FramePainter.change(from: nil, to: frame, isPainted: true) == "a\u{1B}[1mb\u{1B}[0mc")
    #expect(FramePainter.change(from: nil, to: frame, isPainted: false) == "abc")
  }

  /// Whatever was on the screen before, what is drawn over it is what a fresh screen would show.
  @Test(arguments: 0..<200) func everyFrameFollowsEveryOther(_ seed: Int) {
    var random = SeededRandom(seed)
    var terminal = TinyTerminal(columns: 10, rows: 8)
    var image = ScreenImage()
    for _ in 0..<12 {
      let text = random.text()
      let whole = frame(
        text, cursor: Int.random(in: 0...text.unicodeScalars.count, using: &random),
        hint: Bool.random(using: &random) ? "hint of it" : "")
      let shown = whole.window(height: 8, columns: 10)
      terminal.take(image.show(shown))
      #expect(terminal.text == rows(shown), "\(text.debugDescription)")
      #expect([terminal.row, terminal.column] == [shown.cursor.row, shown.cursor.column])
    }
  }

  @Test(arguments: 0..<100) func theFinishedTextStandsWhole(_ seed: Int) {
    var random = SeededRandom(seed)
    var terminal = TinyTerminal(columns: 10, rows: 60)
    var image = ScreenImage()
    let text = random.text()
    terminal.take(image.show(frame(random.text(), hint: "a hint").window(height: 5, columns: 10)))
    terminal.take(image.show(frame(text, hint: "a hint").window(height: 5, columns: 10)))
    terminal.take(image.finish(frame(text)))
    let lines = rows(frame(text)).drop { $0.isEmpty }
    #expect(terminal.text == Array(lines))
    #expect(terminal.row == lines.count + trailingEmpty(text) && terminal.column == 0)
  }

  private func rows(_ frame: Frame) -> [String] {
    let rows = frame.rows.map { row in
      String(row.map(\.text).joined().reversed().drop { $0 == " " }.reversed())
    }
    return Array(rows.reversed().drop { $0.isEmpty }.reversed())
  }

  /// Lines that are empty at the end of the text are there too.
  private func trailingEmpty(_ text: String) -> Int {
    text.reversed().prefix { $0 == "\n" }.count
  }
}
