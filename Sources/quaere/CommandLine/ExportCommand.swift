import ArgumentParser
import QuaereNotebook
import QuaereRender

/// `quaere export QUESTION --format …`: an answer to standard output.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write the answer of a question to standard output.")

  @Argument(help: "The question.")
  var question: String

  @Option(help: "The notebook; the nearest one when not given.", completion: .directory)
  var notebook: String?

  @OptionGroup var shared: SharedOptions

  func run() throws {
    do {
      let opened = try NotebookOptions.parse([]).open(
        notebook.map { [$0] } ?? [], keeping: .nothing, shared: shared)
      let runner = LineRunner(
        notebook: opened, writer: shared.writer, limit: shared.limit, timing: false)
      if runner.run(question, echoes: true) != .ok { throw ExitCode(2) }
    } catch let code as ExitCode {
      throw code
    } catch {
      shared.writer.write(error, line: question)
      throw ExitCode(2)
    }
  }
}
