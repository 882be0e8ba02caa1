import Testing

@testable import QuaereQuery

struct ReferenceTests {
  @Test func everyWordStandsInTheReference() {
    let page = ReferencePage.markdown()
    let entries =
      NounDefinition.all.map(\.form) + ClauseDefinition.all.map(\.keyword)
      + StageDefinition.all.map(\.keyword) + CommandDefinition.all.map(\.verb)
    for entry in entries { #expect(page.contains("\n### \(entry)\n")) }
    for setting in Setting.all { #expect(page.contains("| `\(setting.name)` |")) }
    for code in ErrorCode.all { #expect(page.contains("`\(code.code)`")) }
    #expect(page == ReferencePage.markdown())
    #expect(page.hasPrefix("# The query language\n"))
  }

  @Test func noLineOfTheErrorsPageIsBroken() {
    let rows = ErrorPage.markdown().split(separator: "\n").filter { $0.hasPrefix("|") }
    #expect(rows.count == ErrorCode.all.count + 2 * ErrorCode.Group.allCases.count)
    for row in rows { #expect(row.replacing("\\|", with: "").count { $0 == "|" } == 4) }
  }
}
