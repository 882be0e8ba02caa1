import ArgumentParser
import Glibc
import QuaereNotebook
import QuaereTerminal

/// `quaere [NOTEBOOK | FILE …]`: the prompt, or lines from -c, -f or a pipe.
struct OpenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "Open a notebook, a folder of documents, or files.",
    usage: "quaere [NOTEBOOK | FILE …] [options]")

  @Argument(help: "A notebook, a folder of documents, or files.", completion: .file())
  var paths: [String] = []

  @Option(
    name: [.customShort("c"), .long], parsing: .singleValue,
    help: Usage.help("--command"))
  var command: [String] = []

  @Option(name: [.customShort("f"), .long], help: Usage.help("--file"))
  var file: String?

  @Flag(help: Usage.help("--timing"))
  var timing = false

  @Flag(help: Usage.help("--no-init"))
  var noInit = false

  @OptionGroup var notebook: NotebookOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    let isScript = !command.isEmpty || file != nil || isatty(STDIN_FILENO) == 0
    let stop = StopSwitch()
    try shared.reporting {
      // Before anything is read: a missing script is said at once.
      var script = isScript ? try Script(commands: command, file: file) : nil
      let opened = try notebook.open(
        paths, keeping: isScript ? .marks : .everything, shared: shared, stop: stop)
      if script == nil, Terminal.isInteractive {
        return Shell(
          runner: runner(opened, true), stop: stop, isPainted: shared.paintsInput,
          initFile: noInit ? nil : InitFile.standard
        ).run()
      }
      if script == nil { return try TypedLines(runner: runner(opened, false)).run() }
      if script != nil { Interrupt.endsSoon() }
      let code = try script?.run(on: runner(opened, false)) ?? nil
      if code == nil, command.isEmpty, file == nil {
        // Nobody to type and nothing to run.
        runner(opened, false).writeOpeningPage()
      }
      if let code, code != 0 { throw ExitCode(code) }
    }
  }

  private func runner(_ opened: Notebook, _ isPrompt: Bool) -> LineRunner {
    let writer = shared.writer(isPrompt: isPrompt, folder: opened.location.root)
    opened.rowsAtOnce = isPrompt ? nil : writer.rowsAtOnce
    return LineRunner(
      notebook: opened, writer: writer,
      limit: { shared.limit ?? (isPrompt ? SharedOptions.rowsOnScreen : nil) }, timing: timing)
  }
}
