import ArgumentParser
import Foundation
import QuaereQuery

/// `quaere docs --write docs`: the pages made from the tables of the language. Not in the help: it
/// is for those who change Quaere.
struct DocsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "docs", abstract: "Write the generated pages.", shouldDisplay: false)

  @Option(help: "The folder.")
  var write: String

  func run() throws {
    for page in GeneratedPage.all {
      try Data(page.text.utf8).write(to: URL(fileURLWithPath: "\(write)/\(page.name)"))
    }
  }
}

/// A page of docs/ that is made from tables.
struct GeneratedPage {
  var name: String
  var text: String

  static var all: [GeneratedPage] {
    [
      GeneratedPage(name: "language.md", text: ReferencePage.markdown()),
      GeneratedPage(name: "errors.md", text: ErrorPage.markdown()),
    ]
  }
}
