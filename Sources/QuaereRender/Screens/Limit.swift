import QuaereCore

/// Long answers show their first rows and say how many there are.
struct Limit {
  /// Of the rows at hand, those on this screen.
  let rows: Range<Int>
  let count: Int

  /// - Parameters:
  ///   - first: rows before it were shown already.
  ///   - available: rows at hand.
  ///   - count: rows there are, if more.
  init(_ style: Style, first: Int = 0, available: Int, count: Int) {
    let first = min(max(0, first), available)
    let room = max(0, style.limit ?? available)
    rows = first..<min(available, first + min(room, available - first))
    self.count = max(count, available)
  }

  /// `… 12 of 40 shown · more`; nothing when all are shown.
  func lines(_ style: Style, indent: Int) -> [Line] {
    guard rows.upperBound < count else { return [] }
    let words = "… \(grouped(rows.upperBound)) of \(grouped(count)) shown"
    let line = [Page.Segment(words + (style.isTerminal ? " · more" : ""), .dim)]
    return [line.indented(indent).cut(to: style.width)]
  }
}
