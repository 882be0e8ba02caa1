import ArgumentParser
import FoundationEssentials

/// `quaere docs --write docs`: everything in the documentation that the program can write itself.
/// Not in the help: it is for those who change Quaere.
struct DocsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "docs", abstract: "Write the generated pages.", shouldDisplay: false)

  @Option(help: "The folder docs/ of the project.")
  var write: String

  func run() throws {
    let folder = URL(fileURLWithPath: write, isDirectory: true).standardizedFileURL
    let project = ProjectPages(root: folder.deletingLastPathComponent().path)
    for page in try project.made() where try project.text(of: page.path) != page.text {
      let file = URL(fileURLWithPath: project.root + "/" + page.path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(page.text.utf8).write(to: file)
      Output.message("  written  \(page.path)\n")
    }
  }
}
