import ArgumentParser
import FoundationEssentials
import QuaereNotebook

/// `quaere init [FOLDER]`: a notebook in a folder of documents.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Make a notebook of a folder of documents.",
    discussion: "Documents stay where they are; nothing that is there is written to.")

  @Argument(help: "The folder; this one when none is named.", completion: .directory)
  var folder = "."

  @OptionGroup var shared: SharedOptions

  func run() throws {
    try shared.reporting {
      var notebook = try NewNotebook(folder, from: FileManager.default.currentDirectoryPath)
      shared.writer().write(.page(try notebook.make()), line: "init")
    }
  }
}
