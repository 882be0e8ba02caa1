import ArgumentParser
import QuaereCore
import QuaereNotebook

/// `quaere check`: what reading was unsure of, file by file.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Say what reading was unsure of, file by file.",
    discussion: "Exits 1 when a file could not be read at all.")

  @Argument(help: "A notebook, a folder of documents, or files.", completion: .file())
  var paths: [String] = []

  @OptionGroup var shared: SharedOptions

  func run() throws {
    try shared.reporting {
      do {
        let notebook = try NotebookOptions.parse([]).open(paths, keeping: .nothing, shared: shared)
        let writer = shared.writer(folder: notebook.location.root)
        writer.write(try notebook.check(), line: "check")
        if notebook.hasUnread { throw ExitCode(1) }
      } catch let error as Diagnostic where error.code == "nothing-read" {
        // A finding too: it lists the files and why.
        shared.writer().write(error, line: "check")
        throw ExitCode(1)
      }
    }
  }
}
