import QuaereCore

/// A bar for each period, as long as it has rows.
struct ChartScreen {
  let timeline: Timeline
  var first = 0
  let style: Style

  /// A bar is at most this long for each row, so that three rows do not look like three hundred.
  private static let widest = 2.0

  func lines() -> [Line] {
    let limit = Limit(
      style, first: first, available: timeline.bars.count, count: timeline.bars.count)
    let bars = timeline.bars
    let label = bars.map { Width.of($0.words) }.max() ?? 0
    let number = bars.map { grouped($0.count).count }.max() ?? 0
    let room = max(1, style.width - label - number - 6)
    let most = bars.map(\.count).max() ?? 1
    let scale = min(ChartScreen.widest, Double(room) / Double(max(1, most)))
    let lines = bars[limit.rows].map { bar in
      let count = bar.count == 0 ? Page.Segment("·", .dim) : Page.Segment(grouped(bar.count))
      let blanks = String(repeating: " ", count: max(0, number - Width.of(count.text)))
      return [
        Page.Segment("  " + Width.pad(bar.words, to: label) + "  " + blanks), count,
        Page.Segment("  " + ChartScreen.bar(Double(bar.count) * scale)),
      ].cut(to: style.width)
    }
    return lines + longer + limit.lines(style, indent: 2)
  }

  /// To an eighth of a column; anything at all is seen.
  static func bar(_ length: Double) -> String {
    let eighths = length > 0 ? max(1, Int((length * 8).rounded())) : 0
    let parts = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
    return String(repeating: "█", count: eighths / 8) + parts[eighths % 8]
  }

  private var longer: [Line] {
    guard timeline.longer > 0 else { return [] }
    let words = "- - - not within one \(timeline.unit.rawValue) - - -   \(grouped(timeline.longer))"
    return [[Page.Segment("  " + words, .dim)].cut(to: style.width)]
  }
}
