import ArgumentParser
import Foundation
import QuaereNotebook

/// `quaere replay [SESSION …]`: 0 all the same, 1 drift, 2 could not run.
struct ReplayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay", abstract: "Ask sessions again and report what differs.",
    discussion: "Exits 0 when all is the same, 1 on drift, 2 when it could not run.")

  @Argument(help: "Session files; all of the notebook's when none is named.", completion: .file())
  var sessions: [String] = []

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let notebook: Notebook
    do {
      let place = try sessions.first.map { try Notebook.around(session: $0) }
      notebook = try NotebookOptions.parse([]).open(
        place.map { [$0] } ?? [], keeping: .nothing, shared: shared)
      let report = try notebook.replayReport(sessions)
      shared.writer.write(.page(report.page), line: "replay")
      if report.exitCode != 0 { throw ExitCode(report.exitCode) }
    } catch let code as ExitCode {
      throw code
    } catch {
      shared.writer.write(error, line: "")
      throw ExitCode(2)
    }
  }
}
