import QuaereCore

/// Rows of an answer, numbered so that the next line can say `#3`.
struct RowScreen {
  private let answer: Answer
  private let style: Style
  private let limit: Limit
  private let rows: ArraySlice<Row>
  private let columns: [CellColumn]
  private let hasSigns: Bool

  init(_ answer: Answer, columns: [String], style: Style) {
    self.answer = answer
    self.style = style
    limit = Limit(
      style, first: answer.firstRow, available: answer.rows.count, count: answer.count)
    let rows = answer.rows[limit.rows]
    self.rows = rows
    let names =
      columns.isEmpty
      ? Columns.own(answer.noun, rows: rows) : Columns.asked(columns, of: answer.noun)
    let filled = names.map {
      CellColumn($0, noun: answer.noun, rows: rows, isAsked: !columns.isEmpty)
    }.filter { !$0.isEmpty }
    hasSigns = rows.contains { $0.sign != nil }
    // What was asked for is shown, however narrow; of our own choice the last are left out first.
    let room = style.width - String(rows.endIndex).count - (hasSigns ? 7 : 5)
    self.columns = columns.isEmpty ? CellColumn.fitting(filled, room: room) : filled
  }

  func lines() -> [Line] {
    table(indent: 2) + limit.lines(style, indent: numberWidth + 4)
  }

  /// Groups share their columns, so that the eye can run down all of them.
  func lines(groups: [Answer.Group]) -> [Line] {
    let table = self.table(indent: 4)
    var lines: [Line] = []
    for group in groups {
      let range = group.rows.clamped(to: limit.rows)
      guard !range.isEmpty else { continue }
      let shown =
        range.lowerBound - limit.rows.lowerBound..<range.upperBound - limit.rows.lowerBound
      lines += (lines.isEmpty ? [] : [[]]) + [heading(group)] + table[shown]
    }
    return lines + limit.lines(style, indent: numberWidth + 6)
  }

  private func heading(_ group: Answer.Group) -> Line {
    [
      Page.Segment(group.key.isEmpty ? "none" : group.key, .strong),
      Page.Segment("   " + grouped(group.rows.count), .dim),
    ].harmless.indented(2).cut(to: style.width)
  }

  private func table(indent: Int) -> [Line] {
    var layout = [Table.Column(isFixed: true)]
    if hasSigns { layout.append(Table.Column(isFixed: true, gap: 1)) }
    layout += columns.map(\.layout)
    let cells = rows.indices.map { index in
      lead(index)
        + columns.map {
          let cell = $0.cells[index - rows.startIndex]
          return Page.Segment(cell, link: $0.isPath && !cell.isEmpty ? cell : nil)
        }
    }
    return Table(columns: layout, rows: cells, indent: indent).lines(width: style.width)
  }

  private func lead(_ index: Int) -> [Page.Segment] {
    let number = Page.Segment("#\(index + 1)", .dim)
    return hasSigns ? [number, Page.Segment(rows[index].sign ?? "", .sign)] : [number]
  }

  private var numberWidth: Int { String(rows.endIndex).count + 1 }
}
