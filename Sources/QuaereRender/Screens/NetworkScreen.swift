import QuaereCore

/// Each name with those it stands with, the most frequent first.
struct NetworkScreen {
  let network: Network
  var first = 0
  let style: Style

  func lines() -> [Line] {
    let limit = Limit(
      style, first: first, available: network.nodes.count, count: network.nodes.count)
    let companions = self.companions
    let names = limit.rows.map { Width.of(Harmless.text(network.nodes[$0].name)) }
    let width = min(names.max() ?? 0, max(8, style.width * 2 / 5))
    let number = String(limit.rows.upperBound).count + 1
    return limit.rows.flatMap { node in
      Hanging.lines(
        [
          Page.Segment("  " + Width.pad("#\(node + 1)", to: number) + "  ", .dim),
          Page.Segment(
            Width.pad(Width.cut(Harmless.text(network.nodes[node].name), to: width), to: width)
              + "   ", .strong),
        ], [Page.Segment(companions[node].joined(separator: " · "))], width: style.width)
    } + limit.lines(style, indent: number + 4)
  }

  /// `Tsurkov 4`; the number is that of rows in which both stand.
  private var companions: [[String]] {
    var found = [[String]](repeating: [], count: network.nodes.count)
    for edge in network.edges {
      found[edge.first].append("\(network.nodes[edge.second].name) \(grouped(edge.weight))")
      found[edge.second].append("\(network.nodes[edge.first].name) \(grouped(edge.weight))")
    }
    return found
  }
}
