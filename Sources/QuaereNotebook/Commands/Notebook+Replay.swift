import FoundationEssentials
import QuaereCore
import QuaereIndex
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

  /// Asks sessions again. Each line is asked as the record stood when it was typed, so that what
  /// differs is due to documents, rules or the program, and never to a later line.
  ///
  /// - Parameter names: files or titles; all sessions when empty.
  public func replayReport(_ names: [String]) throws -> ReplayResult {
    let wanted = try sessionFiles(names)
    let asked = Set(wanted.flatMap { $0.entries.map(\.id) })
    let now = (folded, interpreter, lastRows, lastEvaluation)
    defer { (folded, interpreter, lastRows, lastEvaluation) = now }
    var replayed: [String: EntryReplay] = [:]
    var before: [Entry] = []
    var stood: [String] = []
    let total = sessions.entries.count
    defer { progress(WorkDone(kind: .replaying, done: total, total: total)) }
    for (number, entry) in sessions.entries.enumerated() {
      progress(WorkDone(kind: .replaying, done: number, total: total))
      if asked.contains(entry.id) {
        let standing = [entry.author, entry.session]
        if stood != standing || asksAboutSessions(entry) { standAt(before, entry) }
        stood = standing
        replayed[entry.id] = try askedAgain(entry, in: wanted)
      }
      before.append(entry)
      if case .query = try? Parser.parse(entry.question) { continue }
      stood = []
    }
    return result(
      wanted.map { file in
        ReplayReport(
          session: file.name, title: file.header.title,
          entries: file.entries.compactMap { replayed[$0.id] })
      })
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

  private func sessionFiles(_ names: [String]) throws -> [SessionFile] {
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
          hints: (Nearest.word(to: file, in: known).map { [$0] } ?? known).map { "replay \($0)" })
      }
  }

  /// Every line before the question counts for it, asked or done.
  private func asksAboutSessions(_ entry: Entry) -> Bool {
    guard case .query(let query) = try? Parser.parse(entry.question, environment: environment)
    else { return false }
    return (try? plan(query))?.nouns.contains(.sessions) ?? false
  }

  /// The record as it was after these entries, seen by whom and when the next was typed.
  private func standAt(_ entries: [Entry], _ next: Entry) {
    var then = sessions
    then.entries = entries
    folded = fold(then, as: next.author, on: Journal.date(of: next.time))
    interpreter = Interpreter(
      index: index, record: folded.record, settings: settings(folded), isCancelled: isCancelled)
  }

  /// - Throws: `Diagnostic` `interrupted`; any other failure is a result.
  private func askedAgain(_ entry: Entry, in files: [SessionFile]) throws -> EntryReplay {
    let file = files.first { $0.entries.contains { $0.id == entry.id } }
    let context = ReplayContext(
      corpusThen: file?.header.corpus ?? [], corpusNow: corpusFiles,
      rulesThen: file.map {
        ReplayContext(
          of: entry, in: $0, all: [], corpusNow: [], rulesNow: [], parse: { try? Parser.parse($0) }
        ).rulesThen
      } ?? [],
      rulesNow: rules)
    do {
      switch try Parser.parse(entry.question, environment: environment) {
      case .query(let query):
        return EntryReplay(entry, today: .rows(try rows(query)), in: context)
      case .command(.freeze(let set, _)):
        let query = Query(first: Term(subject: Spanned(.named(set), 0..<1)))
        let rows = rowRecords(try interpreter.run(try plan(query)).asRows, snippets: 0)
        return EntryReplay(entry, today: .rows(rows), in: context)
      case .command:
        return EntryReplay(
          entry,
          recorded: .listed(
            entry.anchors.map { RowRecord(address: $0.address.description, print: $0.print) }),
          today: .rows(entry.anchors.compactMap { today($0) }), in: context)
      }
    } catch {
      if isCancelled() { throw error }
      let reason = (error as? Diagnostic)?.message ?? "\(error)"
      return EntryReplay(entry, today: .failed(reason), in: context)
    }
  }

  private func rows(_ query: Query) throws -> [RowRecord] {
    rowRecords(try interpreter.run(try plan(query)), snippets: 0)
  }

  /// Where an anchor stands now; nil when it has lost its place.
  private func today(_ anchor: Anchor) -> RowRecord? {
    switch anchor.address.place {
    case .document, .section:
      return RowRecord(address: anchor.address.description, print: anchor.print)
    default: break
    }
    guard let finding = finder(anchor.address.handle)?.find(anchor), let place = finding.place,
      finding.state != .ambiguous
    else { return nil }
    let print = edition(place.handle)?.unitOrRun(at: place)?.print
    return RowRecord(address: place.description, print: anchor.print == nil ? nil : print)
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
