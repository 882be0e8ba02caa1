import QuaereCore

/// Pairs of rows: what the two have in common, and under it the two, to be compared by eye.
struct PairScreen {
  private let limit: Limit
  private let rows: ArraySlice<Row>
  private let style: Style

  init(_ answer: Answer, style: Style) {
    limit = Limit(style, first: answer.firstRow, available: answer.rows.count, count: answer.count)
    rows = answer.rows[limit.rows]
    self.style = style
  }

  func lines() -> [Line] {
    let width = String(rows.endIndex).count + 1
    let table = Table(
      columns: [Table.Column(isFixed: true, gap: 3), Table.Column()],
      rows: rows.flatMap(PairScreen.both), indent: width + 4
    ).lines(width: style.width)
    let lines = rows.indices.map { index in
      let first = 2 * (index - rows.startIndex)
      return [heading(index, width)] + table[first..<first + 2]
    }
    return lines.flatMap { $0 } + limit.lines(style, indent: width + 4)
  }

  private func heading(_ index: Int, _ width: Int) -> Line {
    [
      Page.Segment("  " + Width.pad("#\(index + 1)", to: width) + "  ", .dim),
      Page.Segment(Harmless.text(rows[index]["shared"].plain)),
    ].cut(to: style.width)
  }

  private static func both(_ row: Row) -> [[Page.Segment]] {
    let places = row.place.split(separator: " ", maxSplits: 1).map(String.init)
    return zip(places + ["", ""], ["text", "other"]).map { place, field in
      [Page.Segment(place), Page.Segment(row[field].plain)]
    }
  }
}
