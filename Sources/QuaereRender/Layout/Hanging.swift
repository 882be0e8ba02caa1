import QuaereCore

/// A text beside what it belongs to, its further lines under its first; where there is no room
/// beside it, under it.
enum Hanging {
  private static let indent = 6

  static func lines(_ lead: Line, _ text: Line, width: Int) -> [Line] {
    guard lead.width <= width / 2 else {
      let room = max(2, width - indent)
      return [lead.cut(to: width).trimmed]
        + Wrap.lines(text, first: room, rest: room).map { $0.indented(indent).cut(to: width) }
    }
    let room = width - lead.width
    let lines = Wrap.lines(text, first: room, rest: room)
    return [lead + (lines.first ?? [])] + lines.dropFirst().map { $0.indented(lead.width) }
  }
}
