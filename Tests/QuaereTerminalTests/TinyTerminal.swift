@testable import QuaereTerminal

/// As much of a terminal as the editor uses: letters, line feeds, and moving and erasing sequences.
struct TinyTerminal {
  let columns: Int
  let height: Int
  private(set) var rows: [[Character]]
  private(set) var row = 0
  private(set) var column = 0
  /// A letter stands in the last column; the next one wraps.
  private var isPending = false

  init(columns: Int, rows height: Int) {
    self.columns = columns
    self.height = height
    rows = Array(repeating: Array(repeating: " ", count: columns), count: height)
  }

  /// Rows down to the last one that is not empty, without blanks at the end.
  var text: [String] {
    let lines = rows.map { row in
      String(row.reversed().drop { $0 == " " }.reversed().filter { $0 != wideRest })
    }
    return Array(lines.reversed().drop { $0.isEmpty }.reversed())
  }

  mutating func take(_ bytes: String) {
    var rest = bytes.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\u{1B}":
        let end = rest.dropFirst().firstIndex { ("@"..."~").contains($0) } ?? rest.startIndex
        sequence(Int(String(rest[rest.index(after: rest.startIndex)..<end])), rest[end])
        rest = rest[rest.index(after: end)...]
      case "\n": feed()
      case "\r": (column, isPending) = (0, false)
      default: put(scalar)
      }
    }
  }

  private let wideRest: Character = "\u{0}"

  private mutating func put(_ scalar: Unicode.Scalar) {
    let width = Terminal.width(of: scalar)
    if width == 0 {
      let at = isPending ? column : max(0, column - 1)
      let cell = rows[row][at] == wideRest ? at - 1 : at
      rows[row][cell] = Character(String(rows[row][cell]) + String(Character(scalar)))
      return
    }
    if isPending || column + width > columns { feed() }
    rows[row][column] = Character(scalar)
    if width == 2, column + 1 < columns { rows[row][column + 1] = wideRest }
    isPending = column + width >= columns
    column = min(columns - 1, column + width)
  }

  /// A line feed as terminals in their usual output mode take it: with a return.
  private mutating func feed() {
    (column, isPending) = (0, false)
    if row + 1 < height {
      row += 1
    } else {
      rows.removeFirst()
      rows.append(Array(repeating: " ", count: columns))
    }
  }

  private mutating func sequence(_ number: Int?, _ final: Unicode.Scalar) {
    if final != "m", final != "K", final != "J" { isPending = false }
    switch final {
    case "A": row = max(0, row - (number ?? 1))
    case "B": row = min(height - 1, row + (number ?? 1))
    case "G": column = min(columns, number ?? 1) - 1
    case "K": erase(row, from: column)
    case "J":
      erase(row, from: column)
      for row in rows.indices where row > self.row { erase(row, from: 0) }
    default: break
    }
  }

  private mutating func erase(_ row: Int, from column: Int) {
    for index in column..<columns { rows[row][index] = " " }
  }
}
