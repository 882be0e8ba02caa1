import QuaereCore
import QuaereQuery

extension Notebook {
  func resolve(_ mark: String, _ status: Mark.Status?, _ line: String) throws -> Outcome {
    try settle(mark, status?.rawValue ?? "resolved", line)
  }

  /// `resolve` and `reopen` of a mark that is there.
  func settle(_ mark: String, _ summary: String, _ line: String) throws -> Outcome {
    let known = try self.mark(mark)
    change(EntryDraft(question: line, summary: summary))
    let now = folded.record.marks.first { $0.id == known.id } ?? known
    return said("\(known.id)  \(now.status.rawValue)", sign: now.sign)
  }

  func mark(_ id: String) throws -> Mark {
    let marks = folded.record.marks
    if let mark = marks.first(where: { $0.id == id }) { return mark }
    throw Diagnostic(
      code: "unknown-mark", message: "there is no mark “\(id)”",
      hints: ["marks"],
      replacements: Nearest.word(to: id, in: marks.map(\.id)).map { [$0] } ?? [])
  }
}
