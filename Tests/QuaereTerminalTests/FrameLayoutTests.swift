import Testing

@testable import QuaereTerminal

@Suite struct FrameLayoutTests {
  private func frame(_ text: String, _ cursor: Int, columns: Int = 10, hint: String = "") -> Frame {
    var layout = FrameLayout(columns: columns)
    layout.put(Cell.cells("? "))
    let scalars = Array(text.unicodeScalars)
    layout.put(
      EditedText(scalars: scalars, cursor: cursor),
      paints: Array(repeating: .plain, count: scalars.count))
    layout.putHint(hint)
    return layout.frame
  }

  private func rows(_ frame: Frame) -> [String] { frame.rows.map { $0.map(\.text).joined() } }

  @Test(arguments: [
    ("", 0, ["? "], [0, 2]), ("abc", 0, ["? abc"], [0, 2]),
    // A full row puts the cursor into the next one.
    ("12345678", 8, ["? 12345678", ""], [1, 0]), ("1234567", 7, ["? 1234567"], [0, 9]),
    ("123456789", 8, ["? 12345678", "9"], [1, 0]),
    ("a\nb\nc", 2, ["? a", "b", "c"], [1, 0]), ("a\n", 2, ["? a", ""], [1, 0]),
    // A wide letter does not fit into the last column and moves on, and the cursor with it.
    ("1234567日", 7, ["? 1234567", "日"], [1, 0]), ("123456日", 7, ["? 123456日", ""], [1, 0]),
    // Marks stand on the letter before them, also across the end of a row.
    ("за\u{301}мок", 3, ["? за\u{301}мок"], [0, 4]),
    ("1234567а\u{301}", 9, ["? 1234567а\u{301}", ""], [1, 0]),
    ("\u{301}a", 0, ["? \u{301}a"], [0, 2]),
    ("a\n\u{301}", 2, ["? a", "\u{25CC}\u{301}"], [1, 0]),
    ("\t1", 2, ["?       1"], [0, 9]), ("a\u{3}b", 3, ["? a^Cb"], [0, 6]),
  ])
  func rowsAndCursor(_ text: String, _ cursor: Int, _ expected: [String], _ place: [Int]) {
    let frame = frame(text, cursor)
    #expect(rows(frame) == expected)
    #expect([frame.cursor.row, frame.cursor.column] == place)
  }

  @Test(arguments: [0, 1]) func tinyScreensHaveALayout(_ columns: Int) {
    let frame = frame("日x", 2, columns: columns)
    #expect(frame.rows.allSatisfy { $0.width <= 1 })
  }

  @Test(arguments: [
    ("abc", 20, "? abc  a hint"), ("abc", 16, "? abc  a hint"), ("abcd", 16, "? abcd"),
  ])
  func hintsStandWhereThereIsRoom(_ text: String, _ columns: Int, _ row: String) {
    let frame = frame(text, text.count, columns: columns, hint: "a hint")
    #expect(rows(frame) == [row])
    #expect(frame.cursor.column == 2 + text.count)
  }

  @Test func aLongHintIsCut() {
    #expect(
      rows(frame("abc", 3, columns: 20, hint: "a hint too long for it")) == ["? abc  a hint too …"])
  }

  @Test(arguments: [
    (0, ["? 1", "2", "3", "  … 5 more rows below"]),
    (6, ["  … 2 more rows above", "3", "4", "  … 4 more rows below"]),
    (14, ["  … 5 more rows above", "6", "7", "8"]),
  ])
  func aTallTextShowsThePartWithTheCursor(_ cursor: Int, _ expected: [String]) {
    let frame = frame("1\n2\n3\n4\n5\n6\n7\n8", cursor, columns: 40).window(height: 4, columns: 40)
    #expect(rows(frame) == expected)
  }

  @Test(arguments: 1...9) func theCursorIsAlwaysInTheWindow(_ height: Int) {
    let text = (1...8).map(String.init).joined(separator: "\n")
    for cursor in 0...text.count {
      let window = frame(text, cursor).window(height: height, columns: 10)
      #expect(window.rows.indices.contains(window.cursor.row) && window.rows.count <= height)
    }
  }

  @Test(arguments: [(80, 1), (20, 1), (10, 2), (5, 5)])
  func theCursorIsFoundAfterAReflow(_ columns: Int, _ row: Int) {
    let frame = frame("1234567890123456\nabcdefg", 24, columns: 18)
    #expect(frame.cursorRow(columns: columns) == row)
  }
}
