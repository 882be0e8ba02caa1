import Foundation
import QuaereNotebook
import QuaereQuery
import Testing

@testable import quaere

/// The pages of the project say what the program says today.
struct DocsTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path
  private let project = ProjectPages(root: DocsTests.root)

  @Test func everyPageIsAsMakeDocsWouldWriteIt() throws {
    for page in try project.made() {
      let lines = page.text.split(separator: "\n", omittingEmptySubsequences: false)
      let written = try project.text(of: page.path)
        .split(separator: "\n", omittingEmptySubsequences: false)
      let first = zip(lines, written).enumerated().first { $0.element.0 != $0.element.1 }
      #expect(
        lines == written,
        "\(page.path):\((first?.offset ?? 0) + 1) differs; run make docs and read what changed")
    }
  }

  @Test func everyWordOfTheLanguageIsInItsPage() throws {
    let page = try project.text(of: "docs/language.md")
    let words =
      NounDefinition.all.map(\.form) + ClauseDefinition.all.map(\.keyword)
      + StageDefinition.all.map(\.keyword) + CommandDefinition.all.map(\.verb)
    for word in words { #expect(page.contains("\n### \(word)\n"), "\(word) is not documented") }
  }

  @Test func theTourReplaysForAnybody() throws {
    let notebook = try TemporaryNotebook(corpus: DocsTests.root + "/corpus")
    try notebook.add(try project.text(of: ProjectPages.tour), at: ProjectPages.tour)
    let report = try notebook.open(as: "tom", keeping: .nothing).replayReport(["tour.md"])
    #expect(report.exitCode == 0)
    #expect(report.summaries.map(\.entries.count) == [14])
  }
}
