import ArgumentParser
import Foundation
import QuaereNotebook
import QuaereTerminal

/// `quaere [NOTEBOOK | FILE …]`: the prompt, or lines from -c, -f or a pipe.
struct OpenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "Open a notebook, a folder of documents, or files.")

  @Argument(help: "A notebook, a folder of documents, or files.", completion: .file())
  var paths: [String] = []

  @Option(
    name: [.customShort("c"), .long], parsing: .singleValue,
    help: "Run a line and go; may be repeated.")
  var command: [String] = []

  @Option(name: [.customShort("f"), .long], help: "Run the lines of a file; - is standard input.")
  var file: String?

  @Flag(help: "Say how long each line took.")
  var timing = false

  @OptionGroup var notebook: NotebookOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    let isScript = !command.isEmpty || file != nil || isatty(STDIN_FILENO) == 0
    let opened: Notebook
    do {
      opened = try notebook.open(paths, keeping: isScript ? .marks : .everything, shared: shared)
    } catch {
      shared.writer.write(error, line: "")
      throw ExitCode(2)
    }
    let runner = LineRunner(
      notebook: opened, writer: shared.writer, limit: shared.limit, timing: timing)
    if !isScript, Terminal.isInteractive {
      Shell(runner: runner).run()
      return
    }
    let script = isScript ? try Script(commands: command, file: file) : Script(items: [])
    if script.items.isEmpty {
      // Nobody to type and nothing to run.
      runner.writeOpeningPage()
      return
    }
    let code = runner.run(script)
    if code != 0 { throw ExitCode(code) }
  }
}
