import QuaereCore

/// A text beside what it belongs to, its further lines under its first.
enum Hanging {
  static func lines(_ lead: Line, _ text: Line, width: Int) -> [Line] {
    // On a narrow screen the indent must leave room for words.
    let indent = lead.width <= width / 2 ? lead.width : 4
    let lines = Wrap.lines(text, first: width - lead.width, rest: width - indent)
    guard lead.width <= width - 8, let first = lines.first else {
      return [lead.cut(to: width)]
        + Wrap.lines(text, first: width - indent, rest: width - indent).map { $0.indented(indent) }
    }
    return [lead + first] + lines.dropFirst().map { $0.indented(indent) }
  }
}
