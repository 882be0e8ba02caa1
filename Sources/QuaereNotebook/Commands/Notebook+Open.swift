import FoundationEssentials
import Glibc
import QuaereCore
import QuaereIndex
import QuaereQuery

extension Notebook {
  func open(_ path: String, as handle: String?, _ line: String) throws -> Outcome {
    let whole = Paths.absolute(path, from: location.root)
    guard FileManager.default.fileExists(atPath: whole) else {
      throw Diagnostic(
        code: "unknown-file", message: "there is no file or folder “\(path)”",
        replacements: PathCompletion(root: location.root).near(path))
    }
    let before = (interpreter.titles.count, location, handles)
    try add(whole, as: handle)
    refold()
    let added = interpreter.titles.count - before.0
    // A document that is open may still be given another handle.
    if added == 0, let reason = nothingNew(at: whole, typed: path, renames: handle != nil) {
      try use(before.1, before.2)
      refold()
      throw reason
    }
    change(EntryDraft(question: line, summary: "\(Noun.documents.counted(added)) opened"))
    return said("\(Noun.documents.counted(added)) opened, \(interpreter.titles.count) in all.")
  }

  /// Why opening a file or folder brought no document.
  private func nothingNew(at whole: String, typed path: String, renames: Bool) -> Diagnostic? {
    let shown = location.shown(whole)
    let isThere = { (path: String) in path == shown || path.hasPrefix(shown + "/") }
    if let unread = interpreter.doubts.first(where: { $0.kind == .unread && isThere($0.path) }) {
      return Diagnostic(code: "nothing-read", message: "\(unread.path): \(unread.detail)")
    }
    guard (0..<index.documentPath.count).contains(where: { isThere(index.documentPath[$0]) }) else {
      return Diagnostic(
        code: "no-documents",
        message:
          "“\(path)” holds no document that can be read (Markdown, HTML, EPUB, PDF and others)")
    }
    return renames ? nil : Diagnostic(code: "open-already", message: "“\(path)” is open already")
  }

  /// Documents that sessions opened beside the corpus are opened again where they still are, and
  /// those that were closed are closed, in the order of the lines.
  func reopenDocuments() throws {
    let entries = sessions.entries.filter {
      $0.question.hasPrefix("open ") || $0.question.hasPrefix("close ")
    }
    guard !entries.isEmpty || location != location.asFound else { return }
    let undone = RecordFold.undone(sessions.entries) {
      try? Parser.parse($0, environment: NoNames())
    }
    try use(location.asFound, [:])
    notOpened = []
    for entry in entries where !undone.contains(entry.id) {
      switch try? Parser.parse(entry.question, environment: NoNames()) {
      case .command(.open(let path, let handle)):
        guard mayOpen(path, of: entry) else { continue }
        let whole = Paths.absolute(path, from: location.root)
        if FileManager.default.fileExists(atPath: whole) { try add(whole, as: handle) }
      case .command(.close(let handle)): try remove(handle)
      default: break
      }
    }
  }

  /// What somebody else's line opens is opened for me as well, but nothing outside the notebook: a
  /// folder that was sent to me decides nothing about the rest of my disk.
  private func mayOpen(_ path: String, of entry: Entry) -> Bool {
    guard entry.author != author, let reason = location.wayOut(path) else { return true }
    notOpened.append(
      Oddity(
        code: "opens-outside", message: "\(reason); \(entry.id) opens it, which I leave to you",
        file: entry.session, line: entry.lineNumber))
    return false
  }

  private func add(_ path: String, as handle: String?) throws {
    var changed = location
    changed.closed.remove(changed.shown(path))
    if !changed.holds(path), !changed.files.contains(path) { changed.files.append(path) }
    var wanted = handles
    if let handle { wanted[changed.shown(path)] = handle }
    try use(changed, wanted)
  }

  func remove(_ handle: String) throws {
    let handles = (0..<index.documentHandle.count).map { index.documentHandle[$0] }
    guard handles.count > 1, let number = handles.firstIndex(of: handle) else { return }
    var changed = location
    changed.closed.insert(index.documentPath[number])
    try use(changed, self.handles)
  }

  /// The caller folds again: once, whatever the number of documents.
  ///
  /// - Parameter rebuilding: true to read the documents again although the index looks current.
  func use(
    _ changed: NotebookLocation, _ wanted: [String: String], rebuilding: Bool = false
  ) throws {
    let opened = try CorpusIndex(location: changed, handles: wanted, progress: progress)
      .open(rebuilding: rebuilding)
    location = changed
    handles = wanted
    index = opened.index
    unkept = opened.unkept
    editionChanges = opened.editions
    knownTo = nil
    lastRowNoun = nil
    lastSpans = nil
    lastQuestion = nil
    folding = nil
    unchanged = [:]
    editions = [:]
    finders = [:]
    lastAddresses = RowAddresses()
    lastEvaluation = nil
    journal.corpus = corpusFiles
  }
}
