import QuaereCore

/// Comma-separated values (RFC 4180): a header, quotes only where they are needed, CRLF.
public struct CSVFormat: Format {
  public let name = "csv"

  public init() {}

  public func text(_ answer: Answer, line: String, style: Style) -> String {
    let grid = Grid(answer, limit: style.limit)
    return ([grid.header] + grid.rows).map { row in
      row.map(CSVFormat.cell).joined(separator: ",") + "\r\n"
    }.joined()
  }

  private static func cell(_ text: String) -> String {
    let text = Harmless.text(text, keepingLines: true)
    guard text.utf8.contains(where: { [0x22, 0x2C, 0x0A].contains($0) }) else { return text }
    return "\""
      + text.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}
