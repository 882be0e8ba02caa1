import QuaereCore

/// Comma-separated values (RFC 4180): a header, quotes only where they are needed, CRLF.
public struct CSVFormat: Format {
  public let name = "csv"

  public init() {}

  public func text(_ answer: Answer, line: String, style: Style) -> String {
    let grid = Grid(answer, limit: style.limit)
    return CSVFormat.lines([grid.header] + grid.rows)
  }

  public func rows(_ answer: Answer, style: Style) -> String? {
    CSVFormat.lines(Grid(answer, limit: nil).rows)
  }

  private static func lines(_ rows: [[String]]) -> String {
    rows.map { row in row.map(CSVFormat.cell).joined(separator: ",") + "\r\n" }.joined()
  }

  private static func cell(_ text: String) -> String {
    let cell = escaper.text(text)
    let needsQuotes = cell.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A }
    return needsQuotes ? "\"\(cell)\"" : cell
  }

  private static let escaper = Escaper("\"") { scalar in
    switch scalar {
    case "\"": "\"\""
    case "\n": "\n"
    default: String(Harmless.sign(for: scalar))
    }
  }
}
