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
  var before: ArraySlice<Entry> { all[..<count] }
  private var count = 0
  /// For whom, and after how many entries, the notebook stands as it does.
  private var standing: Standing?
  /// Each person's record as far as it was needed; entries that come are added to it.
  private var folds: [String: RecordFold] = [:]
  /// Each person's record of today, with the documents that are open now.
  private var ends: [String: Interpreted] = [:]
  /// The documents that are open stand for the first so many entries.
  private var opened: Int?
  let today: FoldedRecord
  let lines: ReplayLines
  private let files: [SessionFile]
  private let location: NotebookLocation

  /// A record laid over the index.
  private struct Interpreted {
    var folded: FoldedRecord
    var interpreter: Interpreter
  }

  private struct Standing: Equatable {
    var author: String
    var session: String
    var count: Int
  }

  init(_ notebook: Notebook, showsAnswers: Bool = false) {
    self.notebook = notebook
    self.showsAnswers = showsAnswers
    all = notebook.sessions.entries
    lines = ReplayLines(all)
    files = notebook.sessions.files
    today = notebook.folded
    location = notebook.location
  }

  /// - Parameter body: false ends it.
  func replay(_ wanted: [SessionFile], _ body: (ReplayStep) throws -> Bool) throws {
    let wanted = Dictionary(wanted.map { ($0.name, $0) }) { first, _ in first }
    let state = ReplayState(notebook)
    notebook.isReplaying = true
    defer { state.restore(to: notebook) }
    var work = WorkDone(
      kind: .replaying, done: 0, total: all.count { wanted[$0.session] != nil })
    for (number, entry) in all.enumerated() {
      if notebook.isCancelled() {
        throw Diagnostic(code: "interrupted", message: "stopped; nothing was changed")
      }
      if let file = wanted[entry.session] {
        let step = try self.step(entry, number, in: file)
        work.done += 1
        // Who goes step by step reads in between.
        if !showsAnswers { notebook.progress(work) }
        guard try body(step) else { return }
      }
      count = number + 1
      if lines[number].changesRecord { standing = nil }
    }
  }

  private func step(_ entry: Entry, _ number: Int, in file: SessionFile?) throws -> ReplayStep {
    try stand(for: entry)
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

  /// The record and the documents as they were before an entry, seen by whom and when it was typed.
  private func stand(for next: Entry) throws {
    let wanted = Standing(author: next.author, session: next.session, count: count)
    // Questions change nothing but the number of lines, which only `sessions` could tell.
    if let standing, standing.author == wanted.author, standing.session == wanted.session,
      standing.count == wanted.count || !asksAboutSessions(next)
    {
      return
    }
    try openDocuments()
    var fold = folds[next.author] ?? notebook.newFold(for: next.author)
    // One owner, so that adding entries copies nothing.
    folds[next.author] = nil
    fold.add(all[fold.count..<count], of: notebook.sessions)
    notebook.take(notebook.finished(&fold, on: Journal.date(of: next.time)))
    folds[next.author] = fold
    standing = wanted
  }

  /// The documents as they were before the entry that is asked. Few lines open or close one.
  private func openDocuments() throws {
    let isSame = opened.map { !all[$0..<count].contains(where: \.isAboutDocuments) } ?? false
    if !isSame || notebook.sessions.entries.count != opened {
      let location = notebook.location
      notebook.sessions.entries = Array(before)
      if !isSame { try notebook.reopenDocuments() }
      if notebook.location != location { (folds, ends) = ([:], [:]) }
    } else {
      notebook.sessions.entries += all[(opened ?? 0)..<count]
    }
    opened = count
  }

  /// Whatever stood before; the next `stand` makes it anew as well.
  func standAnew(_ entries: [Entry], for next: Entry) throws {
    standing = nil
    opened = nil
    notebook.sessions.entries = entries
    let location = notebook.location
    try notebook.reopenDocuments()
    if notebook.location != location { (folds, ends) = ([:], [:]) }
    var fold = notebook.newFold(for: next.author)
    fold.add(entries[...], of: notebook.sessions)
    notebook.take(notebook.finished(&fold, on: Journal.date(of: next.time)))
  }

  /// The record as it would stand if some lines above had never been written.
  func stand(without suspects: [Entry], for next: Entry) throws {
    let names = Set(suspects.map(\.id))
    guard !suspects.contains(where: \.isAboutDocuments), let fold = folds[next.author],
      fold.count == count
    else { return try standAnew(before.filter { !names.contains($0.id) }, for: next) }
    standing = nil
    var other = fold.without(names)
    notebook.take(notebook.finished(&other, on: Journal.date(of: next.time)))
  }

  /// The record with every line that there is, seen by the person who typed an entry; made once a
  /// person. The documents stay those that are open.
  func standAtTheEnd(for entry: Entry) {
    standing = nil
    if let known = ends[entry.author] {
      (notebook.folded, notebook.interpreter) = (known.folded, known.interpreter)
      return
    }
    var fold = notebook.newFold(for: entry.author)
    fold.add(all[...], of: notebook.sessions)
    notebook.take(notebook.finished(&fold))
    ends[entry.author] = Interpreted(
      folded: notebook.folded, interpreter: notebook.interpreter)
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
      guard let evaluation = try? notebook.evaluate(query) else { return nil }
      return .answer(notebook.interpreter.answer(evaluation, limit: 40))
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
  private let rows: (RowAddresses, Noun?, Evaluation?, Query?, Evaluation?)
  private let isBehind: Bool
  private let folding: RecordFold?
  private let knowsDocumentChanges: Bool

  init(_ notebook: Notebook) {
    folding = notebook.folding
    sessions = notebook.sessions
    folded = notebook.folded
    interpreter = notebook.interpreter
    index = notebook.index
    location = notebook.location
    handles = notebook.handles
    rows = (
      notebook.lastAddresses, notebook.lastRowNoun, notebook.lastSpans, notebook.lastQuestion,
      notebook.lastEvaluation
    )
    isBehind = notebook.isBehind
    knowsDocumentChanges = notebook.knowsDocumentChanges
  }

  func restore(to notebook: Notebook) {
    if notebook.location != location {
      notebook.editions = [:]
      notebook.finders = [:]
      notebook.unchanged = [:]
    }
    notebook.sessions = sessions
    notebook.folded = folded
    notebook.interpreter = interpreter
    notebook.index = index
    notebook.location = location
    notebook.handles = handles
    (
      notebook.lastAddresses, notebook.lastRowNoun, notebook.lastSpans, notebook.lastQuestion,
      notebook.lastEvaluation
    ) = rows
    notebook.isBehind = isBehind
    notebook.folding = folding
    notebook.knowsDocumentChanges = knowsDocumentChanges
    notebook.isReplaying = false
    notebook.journal.corpus = notebook.corpusFiles
  }
}

extension Entry {
  /// True for a line that may open or close a document, or take back such a line.
  var isAboutDocuments: Bool {
    ["open ", "close ", "undo"].contains { question.hasPrefix($0) }
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
