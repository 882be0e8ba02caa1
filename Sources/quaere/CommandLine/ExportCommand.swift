import ArgumentParser
import QuaereNotebook

/// `quaere export QUESTION|SESSION --format …`: an answer, or a session's entries, to standard output.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the answer of a question, or the entries of a session, to standard output.")

  @Argument(help: "The question, or the file or title of a session.")
  var question: String

  @Option(help: "The notebook; the nearest one when not given.", completion: .directory)
  var notebook: String?

  @OptionGroup var shared: SharedOptions

  func run() throws {
    var opened: Notebook?
    try shared.reporting {
      opened = try NotebookOptions.parse([]).open(
        notebook.map { [$0] } ?? [], keeping: .nothing, shared: shared)
    }
    guard let opened else { return }
    // The question is shown only above an error that is about it.
    try shared.reporting(question) {
      let writer = shared.writer()
      opened.rowsAtOnce = shared.limit == nil ? writer.rowsAtOnce : nil
      let outcome =
        opened.hasSession(question)
        ? .answer(try opened.entries(ofSession: question))
        : try opened.run(question, limit: shared.limit)
      try writer.require(outcome)
      writer.write(outcome, line: question)
      try writer.writeRest(of: opened)
    }
  }
}
