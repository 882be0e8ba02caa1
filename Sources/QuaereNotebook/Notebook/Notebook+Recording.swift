import QuaereCore

/// What a session must say besides the lines, so that it can be told later why an answer differs:
/// the documents and the program. The front matter has both as they were when the file was begun; an
/// entry has what is new since then.
extension Notebook {
  func withWhatChanged(_ draft: EntryDraft) -> EntryDraft {
    let name = journal.nextFile(on: clock())
    guard name != knownTo else { return draft }
    knownTo = name
    guard let file = sessions.files.first(where: { $0.name == name }) else { return draft }
    let known = RecordedState(file)
    var draft = draft
    if known.program != Program.version { draft.program = Program.version }
    draft.files += documentSeals.filter { !known.has($0) && !draft.files.contains($0) }
    return draft
  }

  private var documentSeals: [FileSeal] {
    (0..<index.documentHandle.count).map {
      FileSeal(path: index.documentPath[$0], sha256: index.documentSHA256[$0])
    }
  }
}
