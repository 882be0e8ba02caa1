import QuaereCore

/// A cross-tabulation with its totals at the edges. Columns that find no room are added up in one.
struct TableScreen {
  let table: CrossTable
  var first = 0
  var count = 0
  let style: Style

  /// Columns of a heading; longer ones are cut.
  private static let headingWidth = 12
  private static let gap = 2

  func lines() -> [Line] {
    let limit = Limit(style, first: first, available: table.lines.count, count: count)
    guard !table.lines.isEmpty else { return [] }
    let shown = table.lines[limit.rows]
    let keyWidth = keyWidth(shown)
    let fitting = fitting(keyWidth)
    let rows = [heading(fitting)] + shown.map { row($0, fitting) } + [totals(fitting)]
    let number = Table.Column(alignsRight: true, isFixed: true, gap: TableScreen.gap)
    let columns =
      [Table.Column(gap: TableScreen.gap + 1)]
      + [Table.Column](repeating: number, count: max(0, rows[0].count - 1))
    return Table(columns: columns, rows: rows).lines(width: style.width)
      + limit.lines(style, indent: 2)
  }

  private func keyWidth(_ shown: ArraySlice<CrossTable.Line>) -> Int {
    let longest = (shown.map { Width.of($0.key) } + [Width.of("total")]).max() ?? 0
    return min(longest, max(8, style.width * 2 / 5))
  }

  private func heading(_ key: String) -> String { Width.cut(key, to: TableScreen.headingWidth) }

  private func width(ofColumn index: Int) -> Int {
    max(Width.of(heading(table.columns[index])), grouped(table.totals[index]).count)
      + TableScreen.gap
  }

  /// How many columns there is room for, beside the key, the rest and the total.
  private func fitting(_ keyWidth: Int) -> Int {
    let total = grouped(table.totals.reduce(0, +)).count
    let edges = 2 + keyWidth + TableScreen.gap + 1 + max(5, total)
    let widths = table.columns.indices.map { width(ofColumn: $0) }
    if edges + widths.reduce(0, +) <= style.width { return widths.count }
    var left = style.width - edges - max(rest(widths.count).count, total) - TableScreen.gap
    return widths.prefix { width in
      left -= width
      return left >= 0
    }.count
  }

  private func rest(_ number: Int) -> String { "\(number) more" }

  private func heading(_ fitting: Int) -> [Page.Segment] {
    let left = table.columns.count - fitting
    return
      ([table.lineField] + table.columns.prefix(fitting).map(heading)
      + (left > 0 ? [rest(left)] : []) + ["total"]).map { Page.Segment($0, .dim) }
  }

  private func row(_ line: CrossTable.Line, _ fitting: Int) -> [Page.Segment] {
    [Page.Segment(line.key)] + cells(line.cells, fitting) + [number(line.total, .strong)]
  }

  private func totals(_ fitting: Int) -> [Page.Segment] {
    [Page.Segment("total", .dim)] + cells(table.totals, fitting, .strong)
      + [number(table.totals.reduce(0, +), .strong)]
  }

  private func cells(
    _ cells: [Int], _ fitting: Int, _ role: Page.Role = .plain
  ) -> [Page.Segment] {
    let rest = cells.dropFirst(fitting)
    return cells.prefix(fitting).map { number($0, role) }
      + (rest.isEmpty ? [] : [number(rest.reduce(0, +), role)])
  }

  private func number(_ number: Int, _ role: Page.Role) -> Page.Segment {
    number == 0 ? Page.Segment("·", .dim) : Page.Segment(grouped(number), role)
  }
}
