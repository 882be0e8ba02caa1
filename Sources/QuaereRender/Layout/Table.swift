import QuaereCore

/// Cells in aligned columns, without boxes or headings.
struct Table {
  struct Column {
    var alignsRight = false
    /// Never cut while another column can be: numbers, places, keys.
    var isFixed = false
    /// Blanks after it.
    var gap = 2
  }

  var columns: [Column]
  var rows: [[Page.Segment]]
  /// Blanks before the first column.
  var indent = 2

  /// Every row as one line of at most `width` columns.
  func lines(width: Int) -> [Line] {
    let cells = rows.map { row in row.map { [$0].harmless.cut(to: width) } }
    let widths = self.widths(cells, width: width)
    return cells.map { line($0, widths).cut(to: width).trimmed }
  }

  private func line(_ row: [Line], _ widths: [Int]) -> Line {
    var line = Line().indented(indent)
    for (index, cell) in row.enumerated() where index < columns.count {
      let column = columns[index]
      let text = cell.cut(to: widths[index])
      let blanks = max(0, widths[index] - text.width)
      line += column.alignsRight ? text.indented(blanks) : text + Line().indented(blanks)
      if index < row.count - 1 { line += Line().indented(column.gap) }
    }
    return line
  }

  private func widths(_ cells: [[Line]], width: Int) -> [Int] {
    var natural = [Int](repeating: 0, count: columns.count)
    for row in cells {
      for (index, cell) in row.enumerated() where index < natural.count {
        natural[index] = max(natural[index], cell.width)
      }
    }
    let gaps = columns.dropLast().reduce(indent) { $0 + $1.gap }
    return Table.shares(natural, fixed: columns.map(\.isFixed), room: width - gaps)
  }

  /// Columns narrower than a level keep their width, the others are cut to it: the highest level at
  /// which all fit. What is left over goes to the last one, which is the text.
  static func shares(_ natural: [Int], fixed: [Bool], room: Int) -> [Int] {
    let kept = zip(natural, fixed).reduce(0) { $0 + ($1.1 ? $1.0 : 0) }
    let flowing = natural.indices.filter { !fixed[$0] }
    let left = max(flowing.count, room - kept)
    func total(_ level: Int) -> Int { flowing.reduce(0) { $0 + min(natural[$1], level) } }

    var level = flowing.map { natural[$0] }.max() ?? 0
    while level > 1, total(level) > left { level -= 1 }
    var shares = natural
    for index in flowing { shares[index] = min(natural[index], level) }
    if let last = flowing.last(where: { natural[$0] > level }) {
      shares[last] = min(natural[last], level + left - total(level))
    }
    return shares
  }
}
