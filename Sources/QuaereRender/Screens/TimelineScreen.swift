import QuaereCore

/// Rows under one another in the order of their dates; what is too vague to be placed is ruled off.
struct TimelineScreen {
  private let entries: [Timeline.Entry]
  private let limit: Limit
  private let style: Style

  init(_ timeline: Timeline, first: Int = 0, count: Int = 0, style: Style) {
    entries = timeline.entries
    self.style = style
    limit = Limit(style, first: first, available: entries.count, count: count)
  }

  func lines() -> [Line] {
    let shown = entries[limit.rows]
    let narrow = room(shown) < 20
    let cells = shown.indices.map { self.cells($0, hasText: !narrow) }
    let rows = Table(columns: columns(cells), rows: cells).lines(width: style.width)
    var lines: [Line] = []
    var rule = limit.rows.lowerBound > 0 ? entries[limit.rows.lowerBound - 1].rule : nil
    for (number, row) in zip(shown.indices, rows) {
      if let next = entries[number].rule, next != rule { lines.append(ruled(next)) }
      rule = entries[number].rule
      lines.append(row)
      if narrow { lines.append(text(entries[number])) }
    }
    return lines + limit.lines(style, indent: indent)
  }

  /// Columns that are left for the text.
  private func room(_ shown: ArraySlice<Timeline.Entry>) -> Int {
    let date = shown.map { Width.of($0.words) }.max() ?? 0
    let place = shown.map { Width.of($0.row.place) }.max() ?? 0
    return style.width - indent - date - place - 5
  }

  private var hasSigns: Bool { entries[limit.rows].contains { $0.row.sign != nil } }
  /// Where the dates begin.
  private var indent: Int { String(limit.rows.upperBound).count + (hasSigns ? 7 : 5) }

  private func cells(_ number: Int, hasText: Bool) -> [Page.Segment] {
    let entry = entries[number]
    let sign = hasSigns ? [Page.Segment(entry.row.sign ?? "", .sign)] : []
    return [Page.Segment("#\(number + 1)", .dim)] + sign
      + [Page.Segment(entry.words), Page.Segment(entry.row.place)]
      + (hasText ? [Page.Segment(entry.excerpt)] : [])
  }

  private func columns(_ cells: [[Page.Segment]]) -> [Table.Column] {
    let isFixed = [true] + (hasSigns ? [true] : []) + [true, true, false]
    return isFixed.prefix(cells.first?.count ?? 0).enumerated().map { number, isFixed in
      Table.Column(isFixed: isFixed, gap: hasSigns && number == 0 ? 1 : number < 2 ? 2 : 3)
    }
  }

  /// Under the date, where there is no room beside it.
  private func text(_ entry: Timeline.Entry) -> Line {
    [Page.Segment(entry.excerpt)].harmless.indented(indent).cut(to: style.width)
  }

  private func ruled(_ rule: String) -> Line {
    [Page.Segment("- - - \(rule) - - -", .dim)].indented(indent).cut(to: style.width)
  }
}
