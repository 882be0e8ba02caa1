import QuaereCore
import QuaereQuery

extension Notebook {
  /// One more line that takes back an earlier one; nothing is removed.
  func undo(_ id: String?, _ line: String) throws -> Outcome {
    guard let wanted = id ?? folded.undoable else {
      throw Diagnostic(code: "nothing-to-undo", message: "nothing of yours is left to take back")
    }
    let entry = try requireUndoable(wanted)
    change(EntryDraft(question: "undo \(wanted)", summary: "taken back"))
    switch try? Parser.parse(entry.question) {
    case .command(.set): journal.rules = rules
    case .command(.open), .command(.close):
      try reopenDocuments()
      refold()
    default: break
    }
    return said("\(wanted) is taken back: \(entry.question)")
  }

  private func requireUndoable(_ id: String) throws -> Entry {
    guard let entry = sessions.entries.first(where: { $0.id == id }) else {
      throw Diagnostic(code: "unknown-mark", message: "there is no entry “\(id)”", hints: ["undo"])
    }
    if sessions.isShared(entry) {
      throw Diagnostic(
        code: "not-yours", message: "“\(id)” stands in \(entry.session), for all; take it out there"
      )
    }
    guard entry.author == author else {
      throw Diagnostic(
        code: "not-yours", message: "“\(id)” is \(entry.author)'s; only its maker takes it back")
    }
    if folded.undone.contains(id) {
      throw Diagnostic(code: "nothing-to-undo", message: "“\(id)” is taken back already")
    }
    switch try? Parser.parse(entry.question, environment: NoNames()) {
    case .command(let command) where command.changesRecord: return entry
    case .command(.undo): return entry
    default:
      throw Diagnostic(
        code: "nothing-to-undo", message: "“\(id)” changed nothing: \(entry.question)")
    }
  }
}
