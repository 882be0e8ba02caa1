import QuaereCore

/// A table as a page of its own for a browser or a word processor: HTML 5, in UTF-8, the line that
/// was asked as its caption, the count and the assumptions under it.
public struct HTMLFormat: Format {
  public let name = "html"

  public init() {}

  public func text(_ answer: Answer, line: String, style: Style) -> String {
    let grid = Grid(answer, limit: style.limit, isForReading: true)
    let rows = grid.rows.map { Self.row($0, "td", numeric: grid.numeric) }
    let table =
      "<table>\n<caption>\(Self.escaped(line))</caption>\n<thead>\n"
      + Self.row(grid.header, "th", numeric: grid.numeric)
      + "</thead>\n<tbody>\n\(rows.joined())</tbody>\n</table>\n"
    let leads = answer.leads.map { "\($0.words) \($0.line)" }
    let under = (answer.remarks + leads + [Footer(answer).words]).map {
      "<p>\(Self.escaped($0))</p>\n"
    }
    return Self.page(line, table + under.joined())
  }

  public func text(_ page: Page, line: String, style: Style) -> String {
    let text = PageFormat().text(page, style: style.plain)
    return Self.page(line, "<pre>\n\(Self.lines(text))</pre>\n")
  }

  private static func row(_ cells: [String], _ tag: String, numeric: Set<Int>) -> String {
    let cells = cells.enumerated().map { column, cell in
      let name = numeric.contains(column) ? "\(tag) class=\"number\"" : tag
      return "<\(name)>\(escaped(cell))</\(tag)>"
    }
    return "<tr>\(cells.joined())</tr>\n"
  }

  private static func page(_ title: String, _ body: String) -> String {
    """
    <!DOCTYPE html>
    <html>
    <head>
    <meta charset="utf-8">
    <title>\(escaped(title))</title>
    <style>
    table { border-collapse: collapse }
    caption, th, td { text-align: left; vertical-align: top; padding: 0.2em 0.6em }
    thead, tbody { border-top: 1px solid; border-bottom: 1px solid }
    .number { text-align: right }
    </style>
    </head>
    <body>
    \(body)</body>
    </html>

    """
  }

  private static func escaped(_ text: String) -> String { Escaper.markup.text(text) }

  /// Line ends of a page are its own.
  private static func lines(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { escaped(String($0)) }
      .joined(separator: "\n")
  }
}
