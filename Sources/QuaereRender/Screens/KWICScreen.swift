import QuaereCore

/// Hits under one another, each with what stands before and after it.
struct KWICScreen {
  let hits: [KWICLine]
  var first = 0
  var count = 0
  let style: Style

  private struct Widths {
    var place: Int
    var left: Int
    var hit: Int
    var right: Int
  }

  func lines() -> [Line] {
    let limit = Limit(style, first: first, available: hits.count, count: count)
    let shown = hits[limit.rows].map(harmless)
    let widths = self.widths(shown)
    return shown.map { line($0, widths).cut(to: style.width) } + limit.lines(style, indent: 2)
  }

  private func line(_ hit: KWICLine, _ widths: Widths) -> Line {
    let left = Width.cutStart(hit.left, to: widths.left)
    return [
      Page.Segment("  " + Width.pad(hit.place, to: widths.place) + "   "),
      Page.Segment(Width.pad(left, to: widths.left, right: true) + "  "),
      Page.Segment(Width.cut(hit.hit, to: widths.hit), .strong),
      Page.Segment(String(repeating: " ", count: max(0, widths.hit - Width.of(hit.hit)) + 2)),
      Page.Segment(Width.cut(hit.right, to: widths.right)),
    ]
  }

  private func widths(_ hits: [KWICLine]) -> Widths {
    func longest(_ part: (KWICLine) -> String) -> Int { hits.map { Width.of(part($0)) }.max() ?? 0 }
    let place = longest(\.place)
    let room = max(3, style.width - place - 9)
    // The hit is what was asked for: it is cut last.
    let hit = min(longest(\.hit), room)
    let context = room - hit
    let left = min(longest(\.left), max(context / 2, context - longest(\.right)))
    return Widths(place: place, left: left, hit: hit, right: context - left)
  }

  private func harmless(_ hit: KWICLine) -> KWICLine {
    KWICLine(
      address: hit.address, place: Harmless.text(hit.place), left: trimmed(hit.left),
      hit: Harmless.text(hit.hit), right: trimmed(hit.right))
  }

  /// The blanks round the hit are the screen's.
  private func trimmed(_ text: String) -> String {
    let text = Harmless.text(text).drop { $0 == " " }
    guard let end = text.lastIndex(where: { $0 != " " }) else { return "" }
    return String(text[...end])
  }
}
