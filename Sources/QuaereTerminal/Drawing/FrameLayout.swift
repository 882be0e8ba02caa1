/// Lays prompt, text and hint out in rows.
struct FrameLayout {
  private let columns: Int
  private(set) var frame = Frame()
  private var column = 0

  init(columns: Int) {
    self.columns = max(1, columns)
  }

  mutating func put(_ cells: [Cell]) {
    for cell in cells { put(cell) }
  }

  /// The text, painted; the cursor goes to its place in it.
  mutating func put(_ text: EditedText, paints: [Paint]) {
    for (index, scalar) in text.scalars.enumerated() {
      if scalar == "\n" {
        if index == text.cursor { markCursor() }
        newRow()
        continue
      }
      let cells = cells(scalar, paints[index])
      // A letter that does not fit any more stands in the next row, and so does the cursor.
      if let first = cells.first, column + first.width > columns { wrap() }
      if index == text.cursor { markCursor() }
      put(cells)
    }
    if column >= columns { wrap() }
    if text.cursor == text.scalars.count { markCursor() }
  }

  /// The text's likely end, close behind it, as far as the first line of it fits.
  mutating func putRest(_ rest: String) {
    let line = rest.prefix { $0 != "\n" }
    put(Cell.cells(String(line), .dim).cut(to: max(0, columns - column - 1)))
  }

  /// Words behind the text, in what is left of its last row.
  mutating func putHint(_ hint: String) {
    let room = columns - column - 3
    guard !hint.isEmpty, room >= 8 else { return }
    put(Cell.cells("  ") + Cell.cells(hint, .dim).cut(to: room))
  }

  /// Rows of their own below.
  mutating func putRows(_ rows: [[Cell]]) {
    for row in rows { frame.rows.append(row.cut(to: columns)) }
  }

  private mutating func cells(_ scalar: Unicode.Scalar, _ paint: Paint) -> [Cell] {
    if scalar == "\t" {
      return Array(repeating: Cell.blank, count: min(8 - column % 8, max(1, columns - column)))
    }
    if let cell = Cell(scalar, paint) { return [cell] }
    // A mark joins the letter before it, which may stand at the end of the row above.
    if frame.rows[frame.rows.count - 1].isEmpty { return [Cell.alone(scalar, paint)] }
    let last = frame.rows[frame.rows.count - 1].count - 1
    frame.rows[frame.rows.count - 1][last].text.unicodeScalars.append(scalar)
    return []
  }

  private mutating func put(_ cell: Cell) {
    if column + cell.width > columns, column > 0 { wrap() }
    guard cell.width <= columns else { return }
    frame.rows[frame.rows.count - 1].append(cell)
    column += cell.width
  }

  private mutating func markCursor() {
    if column >= columns { wrap() }
    frame.cursor = Frame.Place(row: frame.rows.count - 1, column: column)
  }

  private mutating func wrap() {
    frame.wrapped.insert(frame.rows.count - 1)
    newRow()
  }

  private mutating func newRow() {
    frame.rows.append([])
    column = 0
  }
}
