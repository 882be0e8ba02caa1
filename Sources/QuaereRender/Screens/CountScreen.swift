import QuaereCore

/// `count by`: a key for each column and how many, the numbers at the right.
struct CountScreen {
  let counts: [Answer.Count]
  let style: Style

  func lines() -> [Line] {
    let limit = Limit(style, available: counts.count, count: counts.count)
    let shown = counts[limit.rows]
    let keys = shown.map(\.keys.count).max() ?? 0
    let columns = (0..<keys).map { key in
      Table.Column(alignsRight: shown.allSatisfy { Self.isNumber(Self.key($0, key)) }, gap: 3)
    }
    let rows = shown.map { count in
      (0..<keys).map { Page.Segment(Self.key(count, $0)) }
        + [Page.Segment(grouped(count.count), .strong)]
    }
    let number = Table.Column(alignsRight: true, isFixed: true)
    return Table(columns: columns + [number], rows: rows).lines(width: style.width)
      + limit.lines(style, indent: 2)
  }

  private static func key(_ count: Answer.Count, _ index: Int) -> String {
    let key = index < count.keys.count ? count.keys[index] : ""
    return key.isEmpty ? "none" : key
  }

  private static func isNumber(_ key: String) -> Bool { Int(key) != nil }
}
