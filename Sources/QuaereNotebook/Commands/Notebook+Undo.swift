import QuaereCore
import QuaereQuery

extension Notebook {
  /// One more line that takes back an earlier one; nothing is removed.
  func undo(_ id: String?, _ line: String) throws -> Outcome {
    guard let wanted = id ?? folded.undoable else {
      throw Diagnostic(code: "nothing-to-undo", message: "nothing of yours is left to take back")
    }
    guard let entry = sessions.entries.first(where: { $0.id == wanted }) else {
      throw Diagnostic(
        code: "unknown-mark", message: "there is no entry “\(wanted)”", hints: ["undo"])
    }
    guard entry.author == author else {
      throw Diagnostic(
        code: "not-yours", message: "“\(wanted)” is \(entry.author)'s; only its maker takes it back"
      )
    }
    change(EntryDraft(question: "undo \(wanted)", summary: "taken back"))
    if case .command(.set) = try? Parser.parse(entry.question) { journal.rules = rules }
    return said("\(wanted) is taken back: \(entry.question)")
  }
}
