import ArgumentParser
import FoundationEssentials
import Glibc
import QuaereNotebook

/// `quaere replay [SESSION …]`: 0 all the same, 1 drift, 2 could not run.
struct ReplayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay", abstract: "Ask sessions again and report what differs.",
    discussion: "Exits 0 when all is the same, 1 on drift, 2 when it could not run.")

  @Argument(
    help: "Session files or titles; all of the notebook's when none is named.", completion: .file())
  var sessions: [String] = []

  @Flag(help: "Keep today's answers in a new session.")
  var accept = false

  @Flag(help: "Go entry by entry, waiting for Enter.")
  var step = false

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if accept, step { throw ValidationError("--accept and --step do not go together.") }
  }

  func run() throws {
    try shared.reporting {
      // A title belongs to the notebook here.
      let file = sessions.first { FileManager.default.fileExists(atPath: $0) }
      let place = try file.map { try Notebook.around(session: $0) }
      let notebook = try NotebookOptions.parse([]).open(
        place.map { [$0] } ?? [], keeping: accept ? .everything : .nothing, shared: shared)
      let code = try accept ? self.accept(notebook) : step ? walk(notebook) : report(notebook)
      if code != 0 { throw ExitCode(code) }
    }
  }

  private func report(_ notebook: Notebook) throws -> Int32 {
    let result = try notebook.replayReport(sessions)
    if ["json", "jsonl"].contains(shared.format.lowercased()) {
      try writeData(result)
    } else {
      shared.writer().write(.page(result.page), line: "replay")
    }
    return result.exitCode
  }

  private func accept(_ notebook: Notebook) throws -> Int32 {
    let (page, code) = try notebook.accept(sessions)
    shared.writer().write(.page(page), line: "replay --accept")
    return code
  }

  /// As a talk or a lesson: the prose and the line, then the answer when Enter is pressed.
  private func walk(_ notebook: Notebook) throws -> Int32 {
    let walk = ReplayWalk(writer: shared.writer(), waits: isatty(STDIN_FILENO) == 1)
    try notebook.replaySteps(sessions) { walk.show($0) }
    return walk.exitCode
  }

  /// One session a line.
  private func writeData(_ result: ReplayResult) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    for summary in result.summaries {
      Output.answer(String(decoding: try encoder.encode(summary), as: UTF8.self) + "\n")
    }
  }
}
