import ArgumentParser
import FoundationEssentials
import Glibc
import QuaereNotebook
import QuaereTerminal

/// Which notebook, whose, and where its lines go.
struct NotebookOptions: ParsableArguments {
  @Option(help: Usage.help("--session"))
  var session: String?

  @Flag(help: Usage.help("--no-session"))
  var noSession = false

  func open(
    _ arguments: [String], keeping: Notebook.Keeping, shared: SharedOptions,
    stop: StopSwitch = StopSwitch()
  ) throws -> Notebook {
    let here = FileManager.default.currentDirectoryPath
    let location = try NotebookLocation.find(arguments, from: here)
    let place = progressPlace
    let progress = ProgressLine(place)
    defer { progress.clear() }
    // While documents are read there is nothing to lose.
    if place == .oneLine { Interrupt.endsWork() }
    let (handle, fullName) = Author.name(given: shared.author)
    let notebook = try Notebook(
      location: location, author: handle, fullName: fullName, session: session,
      keeping: noSession ? .nothing : keeping,
      progress: { progress.show($0) }, isCancelled: { stop.isOn })
    Interrupt.install()
    return notebook
  }

  private var progressPlace: ProgressLine.Place {
    guard isatty(STDERR_FILENO) == 1 else { return .nowhere }
    return Terminal.isDumb ? .lines : .oneLine
  }
}
