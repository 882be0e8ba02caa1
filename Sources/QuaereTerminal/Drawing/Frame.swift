/// What the editor shows: rows of cells, none wider than the screen, and the cursor.
struct Frame: Equatable {
  struct Place: Equatable {
    var row = 0
    var column = 0
  }

  var rows: [[Cell]] = [[]]
  /// Rows that go on in the next one because they are full.
  var wrapped: Set<Int> = []
  var cursor = Place()

  /// The part that fits on a screen, with the cursor in it. What is left out is counted in the
  /// first and the last row.
  func window(height: Int, columns: Int) -> Frame {
    guard rows.count > height, height > 0 else { return self }
    let first = min(max(0, cursor.row - height / 2), rows.count - height)
    var window = Frame(rows: Array(rows[first..<first + height]))
    window.cursor = Place(row: cursor.row - first, column: cursor.column)
    let below = rows.count - first - height
    if first > 0, window.cursor.row > 0 {
      window.rows[0] = Frame.rest(first + 1, "above").cut(to: columns)
    }
    if below > 0, window.cursor.row < height - 1 {
      window.rows[height - 1] = Frame.rest(below + 1, "below").cut(to: columns)
    }
    return window
  }

  private static func rest(_ count: Int, _ side: String) -> [Cell] {
    Cell.cells("  … \(count) more rows \(side)", .dim)
  }

  /// Where the cursor is after a terminal of another width has wrapped these rows anew.
  func cursorRow(columns: Int) -> Int {
    let columns = max(1, columns)
    let above = rows[..<cursor.row].reduce(0) { $0 + max(1, ($1.width + columns - 1) / columns) }
    return above + cursor.column / columns
  }
}
