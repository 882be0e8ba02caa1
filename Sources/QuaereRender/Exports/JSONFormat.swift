import QuaereCore

/// One object a line of input, one line of output each. The shapes beside `rows`:
/// - `group by`: `"groups":[{"key":"III","rows":[…]}]`
/// - `count by section`: `"counts":[{"keys":{"section":"iztok:4"},"count":25}]`
/// - `kwic`: `"hits":[{"address":…,"left":…,"hit":…,"right":…}]`
/// - `count`: nothing beside `count`
/// - `timeline`: `"timeline":[{"date":"1978-10-14","words":"14 Oct [1978]","inferred":true,
///   "rule":null,"row":{…}}],"periods":[{"date":"1978","count":3}]`
/// - `gaps`: `"gaps":[{"first":"1926","last":"1927","units":2}]`
/// - `collocates`: `"collocates":[{"word":…,"count":…,"total":…,"expected":…,"likelihood":…,
///   "information":…}]`
/// - `context`, `text`: `"rows"` with `"before"` and `"after"`, or `"withNotes"` and `"marks"`
/// - `table`: `"lines":[{"key":"4","cells":[2,0],"total":2}]` under `"columns"`
/// - `network`: `"nodes":[{"name":…,"kind":…,"rows":…}],"edges":[{"first":…,"second":…,"weight":…}]`
public struct JSONFormat: Format {
  public let name = "json"

  public init() {}

  public func text(_ answer: Answer, line: String, style: Style) -> String {
    var members: [(String, JSON)] = [
      ("line", .text(line)), ("noun", .text(answer.noun.rawValue)),
      ("count", .number(answer.count)),
    ]
    if let total = answer.total { members.append(("total", .number(total))) }
    members.append(("assumptions", JSON(.parts(answer.assumptions))))
    if !answer.remarks.isEmpty {
      members.append(("remarks", .list(answer.remarks.map { .text($0) })))
    }
    if !answer.leads.isEmpty {
      let leads = answer.leads.map {
        JSON.object([("words", .text($0.words)), ("line", .text($0.line))])
      }
      members.append(("leads", .list(leads)))
    }
    members += JSONFormat.shape(answer, limit: style.limit)
    return JSON.object(members).encoded + "\n"
  }

  public func text(_ page: Page, line: String, style: Style) -> String {
    let text = PageFormat().text(page, style: style.plain)
    return JSON.object([("line", .text(line)), ("text", .text(text))]).encoded + "\n"
  }

  /// `column` counts Unicode scalars of the line from 1; null when no word is to blame.
  public func text(_ diagnostic: Diagnostic, line: String, style: Style) -> String {
    let error: [(String, JSON)] = [
      ("code", .text(diagnostic.code)),
      ("column", diagnostic.span.map { .number($0.lowerBound + 1) } ?? .null),
      ("message", .text(diagnostic.message)),
      ("hints", .list(diagnostic.hints.map { .text($0) })),
    ]
    return JSON.object([("line", .text(line)), ("error", .object(error))]).encoded + "\n"
  }
}
