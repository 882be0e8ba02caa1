import FoundationEssentials
import Glibc
import QuaereCore
import QuaereIndex
import QuaereQuery

/// What each kind of line gives today.
extension Replayer {
  /// What was recorded, where that is not the entry's own rows, and what there is today.
  /// - Throws: `Diagnostic` `interrupted`; any other failure is an answer.
  func answer(_ entry: Entry) throws -> (RecordedRows?, TodaysAnswer) {
    do {
      switch try Parser.parse(entry.question, environment: notebook.environment) {
      case .query(let query): return (nil, .rows(try rows(query)))
      case .command(let command): return try answer(command, of: entry)
      }
    } catch {
      if notebook.isCancelled() { throw error }
      return (nil, .failed((error as? Diagnostic)?.message ?? "\(error)"))
    }
  }

  private func rows(_ query: Query) throws -> [RowRecord] {
    notebook.rowRecords(try notebook.evaluate(query), snippets: 0)
  }

  private func answer(_ command: Command, of entry: Entry) throws -> (RecordedRows?, TodaysAnswer) {
    switch command {
    case .freeze(let set, _):
      let evaluation = try notebook.rows(of: set, 0..<1)
      return (nil, .rows(notebook.rowRecords(evaluation, snippets: 0)))
    case .export(let query, _):
      let evaluation = try notebook.evaluate(query)
      return (nil, .said("\(evaluation.noun.counted(evaluation.count)) written"))
    case .alias(let names): return (nil, .said(try notebook.summary(ofJoining: names)))
    default: break
    }
    if command.givesPage {
      guard case .page(let page) = try notebook.perform(command, line: entry.question, limit: nil)
      else { return (nil, .said(entry.summary)) }
      return (nil, .rows([RowRecord(page)]))
    }
    try notebook.requireParts(of: command, before)
    let standing = RecordedStanding(entry, evidence: command.files)
    if standing.recorded.isEmpty { return (nil, .said(entry.summary)) }
    return (.listed(standing.recorded), .rows(standing.today(notebook)))
  }
}

/// The places, files, works and names of an entry, as rows.
private struct RecordedStanding {
  let entry: Entry
  let files: [FileSeal]

  init(_ entry: Entry, evidence: Set<String>) {
    self.entry = entry
    files = entry.files.filter { evidence.contains($0.path) }
  }

  var recorded: [RowRecord] {
    entry.anchors.map { RowRecord(address: $0.address.description, print: $0.print) }
      + files.map { row($0.path, $0.sha256) }
      + entry.subjects.map { RowRecord(address: $0.stored) }
  }

  func today(_ notebook: Notebook) -> [RowRecord] {
    entry.anchors.compactMap { notebook.standing(of: $0) }
      + files.compactMap { seal in
        notebook.evidenceFiles.sha256(of: seal.path, isFresh: true).map { row(seal.path, $0) }
      }
      + entry.subjects.filter { notebook.isThere($0) }.map { RowRecord(address: $0.stored) }
  }

  private func row(_ path: String, _ sha256: String) -> RowRecord {
    RowRecord(address: "file \(path)", print: Print(sha256.prefix(6)))
  }
}

extension Command {
  /// Lines that explain and change nothing: their page is what they give.
  var givesPage: Bool {
    switch self {
    case .why, .trace, .without, .proof, .compare, .agreement: true
    default: false
    }
  }

  var isUndo: Bool {
    if case .undo = self { true } else { false }
  }

  /// Files given as evidence.
  fileprivate var files: Set<String> {
    let terms: [EvidenceTerm] =
      switch self {
      case .judge(_, _, let evidence, _): evidence
      case .sought(_, _, let found, _): found
      default: []
      }
    return Set(terms.compactMap { if case .file(let path) = $0.item { path } else { nil } })
  }
}

extension Notebook {
  /// Where an anchor stands now; nil when it has lost its place.
  func standing(of anchor: Anchor) -> RowRecord? {
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

  func isThere(_ subject: Subject) -> Bool {
    switch subject {
    case .source(let key): (try? interpreter.requireSource(key)) != nil
    case .name(let name): interpreter.isWritten(name)
    }
  }

  /// - Throws: what the line would be refused for today.
  func requireParts(of command: Command, _ before: ArraySlice<Entry>) throws {
    switch command {
    case .let(_, let query, _): _ = try plan(query)
    case .derive(let work, let from, _):
      try interpreter.requireSource(work)
      try interpreter.requireSource(from)
    case .sourceIs(let address, let key):
      try interpreter.requireSource(key)
      _ = try whole(address.value, address.span)
    case .apart(let one, let other, _): for name in [one, other] { try requireWritten(name) }
    case .nameIs(let name, _): try requireWritten(name)
    case .resolve(let mark, _, _), .reopen(let mark, _), .withdraw(let mark, _),
      .reattach(let mark, _):
      _ = try self.mark(mark)
    case .judge(_, _, let evidence, _):
      for term in evidence {
        if case .source(let key, _) = term.item { try interpreter.requireSource(key) }
      }
    case .undo(let id?) where !before.contains { $0.id == id }:
      throw Diagnostic(code: "unknown-mark", message: "there is no entry “\(id)”")
    case .open(let path, _):
      let whole = Paths.absolute(path, from: location.root)
      if !FileManager.default.fileExists(atPath: whole) {
        throw Diagnostic(code: "unknown-file", message: "there is no file or folder “\(path)”")
      }
    default: break
    }
  }
}
