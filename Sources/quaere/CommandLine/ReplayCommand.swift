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

  @OptionGroup var shared: SharedOptions

  func run() throws {
    try shared.reporting {
      // A title belongs to the notebook here.
      let file = sessions.first { FileManager.default.fileExists(atPath: $0) }
      let place = try file.map { try Notebook.around(session: $0) }
      let notebook = try NotebookOptions.parse([]).open(
        place.map { [$0] } ?? [], keeping: .nothing, shared: shared)
      let result = try notebook.replayReport(sessions)
      if ["json", "jsonl"].contains(shared.format.lowercased()) {
        try writeData(result)
      } else {
        shared.writer().write(.page(result.page), line: "replay")
      }
      if result.exitCode != 0 { throw ExitCode(result.exitCode) }
    }
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
