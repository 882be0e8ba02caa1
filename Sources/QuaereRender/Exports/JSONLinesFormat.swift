import QuaereCore

/// One row a line, for programs that read line by line: the objects that stand in JSON's `rows`,
/// `counts`, `hits` and the like, each on a line of its own (`jq`, `wc -l`). How many there are, and
/// on what assumptions, is said by `json` only; a `count` is `{"count":25}`.
public struct JSONLinesFormat: Format {
  public let name = "jsonl"

  public init() {}

  public func text(_ answer: Answer, line: String, style: Style) -> String {
    var lines: [JSON] = []
    var headings = JSONLinesFormat.headings
    // A chart has its bars for rows.
    if case .timeline(let timeline) = answer.shape, timeline.isChart { headings.remove("periods") }
    for case (let name, .list(let members)) in JSONFormat.shape(answer, limit: style.limit)
    where !headings.contains(name) {
      lines += members.flatMap { JSONLinesFormat.rows($0, of: name) }
    }
    if case .number = answer.shape { lines = [.object([("count", .number(answer.count))])] }
    return lines.map { $0.encoded + "\n" }.joined()
  }

  public func rows(_ answer: Answer, style: Style) -> String? {
    text(answer, line: "", style: style)
  }

  public func text(_ page: Page, line: String, style: Style) -> String {
    JSONFormat().text(page, line: line, style: style)
  }

  public func text(_ diagnostic: Diagnostic, line: String, style: Style) -> String {
    JSONFormat().text(diagnostic, line: line, style: style)
  }

  /// Lists that stand beside the rows.
  private static let headings: Set<String> = ["periods", "columns", "totals"]

  /// Rows of a group say which group they stand in.
  private static func rows(_ member: JSON, of name: String) -> [JSON] {
    guard name == "groups", case .object(let group) = member,
      let key = group.first(where: { $0.0 == "key" }),
      case .list(let rows)? = group.first(where: { $0.0 == "rows" })?.1
    else { return [member] }
    return rows.map { row in
      if case .object(let members) = row { .object([("group", key.1)] + members) } else { row }
    }
  }
}
