import FoundationEssentials
import Glibc
import QuaereCore
import QuaereIndex
import QuaereQuery

extension Notebook {
  func open(_ path: String, as handle: String?, _ line: String) throws -> Outcome {
    let whole = Paths.absolute(path, from: location.root)
    guard FileManager.default.fileExists(atPath: whole) else {
      throw Diagnostic(code: "unknown-file", message: "there is no file or folder “\(path)”")
    }
    let before = interpreter.titles.count
    try add(whole, as: handle)
    let added = interpreter.titles.count - before
    change(EntryDraft(question: line, summary: "\(Noun.documents.counted(added)) opened"))
    return said("\(Noun.documents.counted(added)) opened, \(interpreter.titles.count) in all.")
  }

  /// Documents that sessions opened beside the corpus are opened again, where they still are.
  func reopenDocuments() throws {
    for entry in sessions.entries {
      guard case .command(.open(let path, let handle)) = try? Parser.parse(entry.question) else {
        continue
      }
      let whole = Paths.absolute(path, from: location.root)
      if FileManager.default.fileExists(atPath: whole), !location.files.contains(whole) {
        try add(whole, as: handle)
      }
    }
    for entry in sessions.entries {
      if case .command(.close(let handle)) = try? Parser.parse(entry.question) {
        try? remove(handle)
      }
    }
  }

  private func add(_ path: String, as handle: String?) throws {
    var changed = location
    if path != changed.corpus, !changed.files.contains(path) { changed.files.append(path) }
    var wanted = handles
    if let handle { wanted[changed.shown(path)] = handle }
    try use(changed, wanted)
  }

  func remove(_ handle: String) throws {
    guard let number = interpreter.titles.firstIndex(where: { $0.handle == handle }) else { return }
    var changed = location
    changed.closed.insert(index.documentPath[number])
    try use(changed, handles)
  }

  /// - Parameter rebuilding: true to read the documents again although the index looks current.
  func use(
    _ changed: NotebookLocation, _ wanted: [String: String], rebuilding: Bool = false
  ) throws {
    let opened = try CorpusIndex(
      location: changed, handles: wanted,
      progress: { [progress] in progress(WorkDone(kind: .reading, done: $0, total: $1)) }
    ).open(rebuilding: rebuilding)
    location = changed
    handles = wanted
    index = opened.index
    unkept = opened.unkept
    if indexCheck != nil { checkIndex() }
    editions = [:]
    finders = [:]
    lastRows = []
    lastEvaluation = nil
    refold()
    journal.corpus = corpusFiles
  }
}
