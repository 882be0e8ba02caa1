import QuaereCore

/// Runs of empty units, and how long each is.
struct GapsScreen {
  let gaps: Gaps
  var first = 0
  var count = 0
  let style: Style

  func lines() -> [Line] {
    let limit = Limit(style, first: first, available: gaps.runs.count, count: count)
    let digits = gaps.runs.map { grouped($0.units).count }.max() ?? 0
    let rows = gaps.runs[limit.rows].map { run in
      [
        Page.Segment(run.words),
        Page.Segment(
          String(repeating: " ", count: digits - grouped(run.units).count)
            + gaps.unit.counted(run.units)),
      ]
    }
    let columns = [Table.Column(isFixed: true, gap: 3), Table.Column(isFixed: true)]
    return Table(columns: columns, rows: rows).lines(width: style.width)
      + limit.lines(style, indent: 2)
  }
}
