import QuaereCore

/// Long answers show their first rows and say how many there are.
struct Limit {
  let shown: Int
  let count: Int

  /// - Parameters:
  ///   - available: rows at hand.
  ///   - count: rows there are, if more.
  init(_ style: Style, available: Int, count: Int) {
    shown = min(available, max(0, style.limit ?? available))
    self.count = max(count, available)
  }

  /// `… 12 of 40 shown · more`; nothing when all are shown.
  func lines(_ style: Style, indent: Int) -> [Line] {
    guard shown < count else { return [] }
    let words = "… \(grouped(shown)) of \(grouped(count)) shown"
    let line = [Page.Segment(words + (style.isTerminal ? " · more" : ""), .dim)]
    return [line.indented(indent).cut(to: style.width)]
  }
}
