import QuaereCore

/// A page of words on the screen: two blank columns at the left, nothing wider than the style.
public struct PageFormat: Sendable {
  public init() {}

  public func text(_ page: Page, style: Style) -> String {
    Painter(style: style).text(lines(page, width: style.width))
  }

  private static let indent = 2

  func lines(_ page: Page, width: Int) -> [Line] {
    var lines: [Line] = []
    var table: [[Page.Segment]] = []
    for line in page.lines {
      if case .cells(let cells) = line {
        table.append(cells.map { Page.Segment($0) })
        continue
      }
      lines += flush(&table, width: width)
      lines += self.lines(line, width: width)
    }
    lines += flush(&table, width: width)
    // What follows brings its own distance.
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  private func lines(_ line: Page.Line, width: Int) -> [Line] {
    switch line {
    case .line(let segments):
      [segments.harmless.indented(Self.indent).cut(to: width)]
    case .spread(let left, let right):
      spread(left.harmless, right.harmless, width: width)
    case .wrapped(let segments, let hanging):
      wrapped(segments, hanging: hanging, width: width)
    case .cells, .blank:
      [[]]
    }
  }

  /// Where both do not fit, the right part gets a line of its own: neither is worth cutting.
  private func spread(_ left: Line, _ right: Line, width: Int) -> [Line] {
    let line = Spread.line(left: left.indented(Self.indent), right: right, width: width)
    if let line { return [line] }
    let room = width - Self.indent
    let words = Wrap.lines(left, first: room, rest: room - 2).enumerated().map {
      $1.indented($0 == 0 ? Self.indent : Self.indent + 2)
    }
    let place = Wrap.lines(right, first: room - 4, rest: room - 4).map {
      $0.indented(max(Self.indent + 4, width - $0.width))
    }
    return words + place
  }

  private func wrapped(_ line: Line, hanging: Int, width: Int) -> [Line] {
    // On a narrow screen the indent must leave room for words.
    let hanging = min(max(0, hanging), width / 2)
    let room = width - Self.indent
    return Wrap.lines(line, first: room, rest: room - hanging).enumerated().map {
      $1.indented(Self.indent + ($0 == 0 ? 0 : hanging))
    }
  }

  /// Neighbouring rows of cells share their columns; the last takes what the others leave.
  private func flush(_ table: inout [[Page.Segment]], width: Int) -> [Line] {
    defer { table = [] }
    guard let count = table.map(\.count).max() else { return [] }
    var columns = [Table.Column](repeating: Table.Column(isFixed: true), count: count)
    // The others are cut only when they would push the last one off the screen.
    let taken = (0..<count).dropLast().reduce(0) { sum, index in
      sum + 2 + (table.map { index < $0.count ? Width.of($0[index].text) : 0 }.max() ?? 0)
    }
    let isCrowded = taken + Self.indent + 8 > width
    for index in columns.indices where isCrowded || index == count - 1 {
      columns[index].isFixed = false
    }
    return Table(columns: columns, rows: table).lines(width: width)
  }
}
