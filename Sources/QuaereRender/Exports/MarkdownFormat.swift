import QuaereCore

/// A table for a note or a web page, with the count and the assumptions under it.
public struct MarkdownFormat: Format {
  public let name = "markdown"

  public init() {}

  public func text(_ answer: Answer, line: String, style: Style) -> String {
    let grid = Grid(answer, limit: style.limit, isForReading: true)
    let rule = grid.header.indices.map { grid.numeric.contains($0) ? "---:" : "---" }
    let table = [grid.header.map(Self.cell), rule] + grid.rows.map { $0.map(Self.cell) }
    let leads = answer.leads.map { "\(Self.cell($0.words)) \(Self.cell($0.line))" }
    let remarks = (answer.remarks.map(Self.cell) + leads).map { "\n\($0)\n" }.joined()
    return table.map { "| " + $0.joined(separator: " | ") + " |\n" }.joined()
      + remarks + "\n" + Self.cell(Footer(answer).words) + "\n"
  }

  private static func cell(_ text: String) -> String { escaped(text) }

  /// Words of a document, in which nothing is markup.
  public static func escaped(_ text: String) -> String { escaper.text(text) }

  private static let signs = "\\|*_`<[]"

  /// Signs that Markdown would act on are escaped: the words of a document are not its markup.
  private static let escaper = Escaper(signs) { scalar in
    signs.unicodeScalars.contains(scalar) ? "\\\(scalar)" : String(Harmless.sign(for: scalar))
  }
}
