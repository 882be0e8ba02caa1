import FoundationEssentials
import QuaereCore
import QuaereQuery

/// What `replay` gives: the screen, the data, and 0 (all the same), 1 (drift) or 2 (could not run).
public struct ReplayResult: Sendable {
  public var page: Page
  public var summaries: [ReplaySummary]
  public var exitCode: Int32
}

extension Notebook {
  func replay(_ session: String?) throws -> Outcome {
    .page(try replayReport(session.map { [$0] } ?? []).page)
  }

  /// Asks sessions again. Each line is asked as the record and the open documents stood when it was
  /// typed, so that what differs is due to documents, rules or the program, and never to a later
  /// line; what a later line has changed since is said beside it.
  ///
  /// - Parameter names: files or titles; all sessions when empty.
  public func replayReport(_ names: [String]) throws -> ReplayResult {
    let wanted = try sessionFiles(names)
    let replayer = Replayer(self)
    var replayed: [String: [EntryReplay]] = [:]
    try replayer.replay(wanted) { step in
      replayed[step.entry.session, default: []].append(step.replay)
      return true
    }
    return result(
      wanted.map { file in
        ReplayReport(
          session: file.name, title: file.header.title, entries: replayed[file.name] ?? [])
      })
  }

  /// The same, entry by entry, until `body` says false.
  /// - Throws: `Diagnostic`, and what `body` throws.
  public func replaySteps(
    _ names: [String], _ body: (ReplayStep) throws -> Bool
  ) throws {
    try Replayer(self, showsAnswers: true).replay(try sessionFiles(names), body)
  }

  private func result(_ reports: [ReplayReport]) -> ReplayResult {
    var page = Page()
    for (number, report) in reports.enumerated() {
      if number > 0 { page.blank() }
      page.lines += report.page.lines
    }
    if reports.isEmpty { page.add("There is no session to replay yet.") }
    return ReplayResult(
      page: page, summaries: reports.map(ReplaySummary.init),
      exitCode: reports.map(\.exitCode).max() ?? 0)
  }

  func sessionFiles(_ names: [String]) throws -> [SessionFile] {
    try names.isEmpty
      ? sessions.files
      : names.map { name in
        let file = Paths.name(name)
        if let found = sessions.files.first(where: {
          $0.name == file || $0.name == file + ".md" || $0.header.title == name
        }) {
          return found
        }
        let known = sessions.files.map(\.name)
        throw Diagnostic(
          code: "unknown-session", message: "there is no session “\(name)”",
          replacements: Nearest.word(to: file, in: known).map { [$0] } ?? known)
      }
  }

  /// The notebook that a session file belongs to: the folder around `sessions/`.
  public static func around(session path: String) throws -> String {
    guard FileManager.default.fileExists(atPath: path) else {
      throw Diagnostic(code: "unknown-session", message: "there is no session “\(path)”")
    }
    let here = FileManager.default.currentDirectoryPath
    let folder = Paths.folder(Paths.absolute(path, from: here))
    return Paths.name(folder) == "sessions" ? Paths.folder(folder) : folder
  }
}
