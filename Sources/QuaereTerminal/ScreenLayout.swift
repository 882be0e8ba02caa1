/// The rows that a prompt and a text take on a screen, wrapped as libedit wraps them.
struct ScreenLayout: Equatable {
  /// Rows from the prompt's row, which is 0.
  private(set) var cursorRow = 0
  private(set) var lastRow = 0
  private(set) var lastColumn = 0

  init(promptWidth: Int, text: EditedText, columns: Int) {
    let columns = max(1, columns)
    var row = promptWidth / columns
    var column = promptWidth % columns
    for (index, scalar) in text.scalars.enumerated() {
      if index == text.cursor { cursorRow = row }
      switch scalar {
      case "\n":
        row += 1
        column = 0
      case "\t":
        column += 8 - column % 8
      default:
        let width = Terminal.width(of: scalar)
        if column + width > columns {  // a wide letter does not fit into the last column
          row += 1
          column = 0
        }
        column += width
      }
      if column >= columns {
        row += 1
        column -= columns
      }
    }
    lastRow = row
    lastColumn = column
    if text.cursor == text.scalars.count { cursorRow = row }
  }

  var rowsBelowCursor: Int { lastRow - cursorRow }
}
