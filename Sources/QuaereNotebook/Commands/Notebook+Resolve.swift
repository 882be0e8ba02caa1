import QuaereCore
import QuaereQuery

extension Notebook {
  func resolve(
    _ mark: String, _ status: Mark.Status?, _ why: String?, _ line: String
  ) throws -> Outcome {
    try requireParty(try self.mark(mark), why)
    return try settle(mark, status?.rawValue ?? "resolved", line)
  }

  /// `resolve`, `reopen` and `withdraw` of a mark that is there.
  func settle(_ mark: String, _ summary: String, _ line: String) throws -> Outcome {
    let known = try self.mark(mark)
    change(EntryDraft(question: line, summary: summary))
    let now = folded.record.marks.first { $0.id == known.id } ?? known
    return said("\(known.id)  \(now.status.rawValue)", sign: now.sign)
  }

  /// What the fold would only report is refused before it is written.
  private func requireParty(_ mark: Mark, _ why: String?) throws {
    guard mark.isJudgement else { return }
    guard mark.status == .contested else { return try requireOwn(mark) }
    let people = Set(opponents(of: mark).map(\.author) + [mark.author])
    guard people.contains(author), !(why ?? "").isEmpty else {
      throw Diagnostic(
        code: "still-contested",
        message:
          "“\(mark.id)” is contested by \(people.sorted().joined(separator: " and ")); one of them resolves it with a reason",
        hints: people.contains(author)
          ? ["resolve \(mark.id) as confirmed \"reason\""] : ["note \(mark.id) \"…\""])
    }
  }

  private func opponents(of mark: Mark) -> [Mark] {
    folded.record.marks.filter {
      $0.author != mark.author && $0.status == .contested && RecordFold.isOpposed($0, mark)
    }
  }

  func requireOwn(_ mark: Mark) throws {
    if mark.author == author { return }
    throw Diagnostic(
      code: "not-yours", message: "“\(mark.id)” is \(mark.author)'s; only its maker takes it back",
      hints: ["dispute \(mark.id) by my \"…\"", "note \(mark.id) \"…\""])
  }

  func mark(_ id: String) throws -> Mark {
    let marks = folded.record.marks
    if let mark = marks.first(where: { $0.id == id }) { return mark }
    throw Diagnostic(
      code: "unknown-mark",
      message: marks.isEmpty
        ? "there is no mark “\(id)”; nothing is marked yet" : "there is no mark “\(id)”",
      hints: ["marks"],
      replacements: Nearest.word(to: id, in: marks.map(\.id)).map { [$0] } ?? [])
  }
}
