import QuaereCore

/// Tab-separated values: no quoting, so tabs and line ends inside a cell become blanks.
public struct TSVFormat: Format {
  public let name = "tsv"

  public init() {}

  public func text(_ answer: Answer, line: String, style: Style) -> String {
    let grid = Grid(answer, limit: style.limit)
    return TSVFormat.lines([grid.header] + grid.rows)
  }

  public func rows(_ answer: Answer, style: Style) -> String? {
    TSVFormat.lines(Grid(answer, limit: nil).rows)
  }

  private static func lines(_ rows: [[String]]) -> String {
    rows.map { row in row.map { Harmless.text($0) }.joined(separator: "\t") + "\n" }.joined()
  }
}
