import QuaereCore
import QuaereQuery

extension Notebook {
  func resolve(
    _ mark: String, _ status: Mark.Status?, _ why: String?, _ line: String
  ) throws -> Outcome {
    try requireSettlement(of: try self.mark(mark), why)
    return try settle(mark, status?.rawValue ?? "resolved", line)
  }

  /// What two people judge differently is settled by one of them, with a reason.
  private func requireSettlement(of mark: Mark, _ why: String?) throws {
    guard mark.status == .contested else { return }
    let people = Set(
      folded.record.marks.filter { $0.status == .contested && $0.place == mark.place }
        .map(\.author))
    if people.contains(author), why?.isEmpty == false { return }
    let names = people.sorted().joined(separator: " and ")
    throw Diagnostic(
      code: "still-contested",
      message: "“\(mark.id)” is contested by \(names); one of them resolves it with a reason",
      hints: people.contains(author) ? ["resolve \(mark.id) as confirmed \"reason\""] : [])
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
      hints: Nearest.word(to: id, in: marks.map(\.id)).map { [$0] } ?? ["marks by me"])
  }
}
