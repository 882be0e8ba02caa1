import Testing

@testable import QuaereTerminal

@Suite struct ScreenLayoutTests {
  @Test(arguments: [
    ("", 0, 0, 0), ("abc", 0, 0, 0), ("12345678", 8, 1, 1), ("1234567", 7, 0, 0),
    ("12345678901234567", 0, 0, 1), ("a\nb\nc", 2, 1, 2), ("a\n", 2, 1, 1),
    // A wide letter does not fit into the last column and moves on.
    ("1234567日", 8, 1, 1), ("123456日", 7, 1, 1), ("\t1", 0, 0, 0), ("\t12", 0, 0, 1),
  ])
  func rows(_ text: String, _ cursor: Int, _ cursorRow: Int, _ lastRow: Int) {
    let text = EditedText(scalars: Array(text.unicodeScalars), cursor: cursor)
    let layout = ScreenLayout(promptWidth: 2, text: text, columns: 10)
    #expect([layout.cursorRow, layout.lastRow] == [cursorRow, lastRow])
  }

  @Test(arguments: [0, 1]) func tinyScreensHaveALayout(_ columns: Int) {
    let layout = ScreenLayout(promptWidth: 2, text: EditedText("日x"), columns: columns)
    #expect(layout.lastRow >= 2)
  }
}
