import QuaereCore

/// A table to be put into a LaTeX document: `longtable`, which breaks over pages, with the rules of
/// `booktabs`; the line that was asked stands above it as a comment, the count and the assumptions
/// below it.
public struct LaTeXFormat: Format {
  public let name = "latex"

  public init() {}

  public func text(_ answer: Answer, line: String, style: Style) -> String {
    let grid = Grid(answer, limit: style.limit, isForReading: true)
    let leads = answer.leads.map { "\($0.words) \($0.line)" }
    let under = answer.remarks + leads + [Footer(answer).words]
    let table = [
      "% \(Harmless.text(line))", "% \\usepackage{booktabs,longtable}",
      "\\begin{longtable}{\(Self.columns(grid))}", "\\toprule", Self.row(grid.header),
      "\\midrule", "\\endhead",
    ]
    return
      (table + grid.rows.map(Self.row) + ["\\bottomrule", "\\end{longtable}"]
      + under.map { "\\noindent \(Self.escaper.text($0))\n" }).map { $0 + "\n" }.joined()
  }

  public func text(_ page: Page, line: String, style: Style) -> String {
    // A document may quote what would end the environment.
    let text = PageFormat().text(page, style: style.plain)
      .split(separator: "\\end{verbatim}", omittingEmptySubsequences: false)
      .joined(separator: "\\end {verbatim}")
    return "% \(Harmless.text(line))\n\\begin{verbatim}\n\(text)\\end{verbatim}\n"
  }

  /// Numbers at the right; a column of long texts takes the width that short ones leave.
  private static func columns(_ grid: Grid) -> String {
    let widths = grid.header.indices.map { column in
      grid.rows.reduce(grid.header[column].count) { max($0, $1[column].count) }
    }
    let long = widths.filter { $0 > longest }.count
    return grid.header.indices.map { column in
      if grid.numeric.contains(column) { return "r" }
      guard widths[column] > longest else { return "l" }
      return "p{\(Decimals.text(0.7 / Double(long), 2))\\linewidth}"
    }.joined()
  }

  /// Letters that fit in a line beside other columns.
  private static let longest = 30

  private static func row(_ cells: [String]) -> String {
    cells.map(escaper.text).joined(separator: " & ") + " \\\\"
  }

  /// The ten signs that TeX acts on: the words of a document are none of its commands.
  private static let escaper = Escaper("\\{}$&#%_^~") { scalar in
    switch scalar {
    case "\\": "\\textbackslash{}"
    case "^": "\\textasciicircum{}"
    case "~": "\\textasciitilde{}"
    case "{", "}", "$", "&", "#", "%", "_": "\\\(scalar)"
    default: String(Harmless.sign(for: scalar))
    }
  }
}
