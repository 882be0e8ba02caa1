import Foundation
import QuaereCore
import QuaereIndex
import QuaereQuery

/// Asks the entries of sessions again, each as the record stood when it was typed and as the person
/// who typed it.
final class Replayer {
  let notebook: Notebook
  /// Of all sessions, in reading order.
  let all: [Entry]
  let showsAnswers: Bool
  /// Those before the one that is asked.
  private(set) var before: [Entry] = []
  /// For whom, and after how many entries, the notebook stands as it does.
  private var standing: Standing?
  let today: FoldedRecord
  private let files: [SessionFile]
  private let location: NotebookLocation

  private struct Standing: Equatable {
    var author: String
    var session: String
    var count: Int
  }

  init(_ notebook: Notebook, showsAnswers: Bool = false) {
    self.notebook = notebook
    self.showsAnswers = showsAnswers
    all = notebook.sessions.entries
    files = notebook.sessions.files
    today = notebook.folded
    location = notebook.location
  }

  /// - Parameter body: false ends it.
  func replay(_ wanted: [SessionFile], _ body: (ReplayStep) throws -> Bool) throws {
    let names = Set(wanted.map(\.name))
    let state = ReplayState(notebook)
    notebook.isReplaying = true
    defer { state.restore(to: notebook) }
    for (number, entry) in all.enumerated() {
      if names.contains(entry.session) {
        let file = wanted.first { $0.name == entry.session }
        let step = try self.step(entry, number, in: file)
        guard try body(step) else { return }
      }
      before.append(entry)
      if entry.changesRecord { standing = nil }
    }
  }

  private func step(_ entry: Entry, _ number: Int, in file: SessionFile?) throws -> ReplayStep {
    try stand(before, for: entry)
    let (recorded, answer) = try answer(entry)
    var replay = EntryReplay(entry, recorded: recorded, today: answer)
    let outcome = showsAnswers ? try screen(of: entry) : nil
    switch replay.outcome {
    case .drifted: replay.causes = try causes(of: replay, entry, in: file)
    case .same: replay.since = try since(entry, number, replay)
    case .failed, .asked: break
    }
    return ReplayStep(
      entry: entry, prose: file?.prose(before: entry) ?? "", replay: replay, outcome: outcome)
  }

  // MARK: Standing where an entry stood

  /// The record and the documents as they were after these entries, seen by whom and when the next
  /// was typed.
  func stand(_ entries: [Entry], for next: Entry) throws {
    let wanted = Standing(author: next.author, session: next.session, count: entries.count)
    // Questions change nothing but the number of lines, which only `sessions` could tell.
    if let standing, standing.author == wanted.author, standing.session == wanted.session,
      standing.count == wanted.count || !asksAboutSessions(next)
    {
      return
    }
    try standAnew(entries, for: next)
    standing = wanted
  }

  /// Whatever stood before; the next `stand` makes it anew as well.
  func standAnew(_ entries: [Entry], for next: Entry) throws {
    standing = nil
    notebook.sessions.entries = entries
    try notebook.reopenDocuments()
    notebook.take(
      notebook.fold(
        notebook.sessions, as: next.author, on: Journal.date(of: next.time)))
  }

  /// The record as it is today, seen by one person.
  func standToday(for person: Entry) throws {
    try standAnew(all, for: person)
  }

  private func asksAboutSessions(_ entry: Entry) -> Bool {
    guard
      case .query(let query) = try? Parser.parse(
        entry.question, environment: notebook.environment)
    else { return false }
    return (try? notebook.plan(query))?.nouns.contains(.sessions) ?? false
  }

  private func screen(of entry: Entry) throws -> Outcome? {
    guard let line = try? Parser.parse(entry.question, environment: notebook.environment) else {
      return nil
    }
    switch line {
    case .query(let query):
      return try? .answer(
        notebook.interpreter.answer(notebook.interpreter.run(notebook.plan(query)), limit: 40))
    case .command(let command) where command.givesPage:
      return try? notebook.perform(command, line: entry.question, limit: nil)
    case .command: return nil
    }
  }
}

/// What the notebook looks like when nothing is being replayed.
private struct ReplayState {
  private let sessions: SessionFolder
  private let folded: FoldedRecord
  private let interpreter: Interpreter
  private let index: Index
  private let location: NotebookLocation
  private let handles: [String: String]
  private let rows: ([String], Noun?, Evaluation?, Query?, Evaluation?)
  private let isBehind: Bool

  init(_ notebook: Notebook) {
    sessions = notebook.sessions
    folded = notebook.folded
    interpreter = notebook.interpreter
    index = notebook.index
    location = notebook.location
    handles = notebook.handles
    rows = (
      notebook.lastRows, notebook.lastRowNoun, notebook.lastSpans, notebook.lastQuestion,
      notebook.lastEvaluation
    )
    isBehind = notebook.isBehind
  }

  func restore(to notebook: Notebook) {
    if notebook.location != location {
      notebook.editions = [:]
      notebook.finders = [:]
    }
    notebook.sessions = sessions
    notebook.folded = folded
    notebook.interpreter = interpreter
    notebook.index = index
    notebook.location = location
    notebook.handles = handles
    (
      notebook.lastRows, notebook.lastRowNoun, notebook.lastSpans, notebook.lastQuestion,
      notebook.lastEvaluation
    ) = rows
    notebook.isBehind = isBehind
    notebook.isReplaying = false
    notebook.journal.corpus = notebook.corpusFiles
  }
}

extension Entry {
  /// True for a line that does something; how the record stands may be another after it.
  var changesRecord: Bool {
    switch try? Parser.parse(question, environment: NoNames()) {
    case .command(let command): command.changesRecord || command.isUndo
    default: false
    }
  }
}

extension SessionFile {
  /// The prose between an entry and the one before it.
  func prose(before entry: Entry) -> String {
    var prose = ""
    for item in items {
      switch item {
      case .prose(let text, _): prose += (prose.isEmpty ? "" : "\n") + text
      case .entry(let other):
        if other.lineNumber == entry.lineNumber { return prose }
        prose = ""
      case .torn: break
      }
    }
    return ""
  }
}
