import QuaereCore
import QuaereIndex
import QuaereQuery

extension Notebook {
  /// Each row has a line of its own in the session, with the question it was a row of.
  func dismiss(_ row: Target, from given: Query?, why: String) throws -> Outcome {
    guard let question = given?.rowsOnly ?? lastQuestion?.rowsOnly else {
      throw Diagnostic(
        code: "bad-row", message: "there is no answer yet to take a row from", span: row.span,
        hints: ["passages with no sources"])
    }
    let from = StoredForm.of(
      question.isOneSet ? question.description : "(\(question))", only: onlyHandle, rows: [])
    let evaluation = try evaluate(question)
    let rows = interpreter.addresses(evaluation)
    var page = Page()
    for (name, target) in try dismissed(row) {
      guard rows.contains(where: { Folding.fold($0) == Folding.fold(name) }) else {
        throw Diagnostic(
          code: "not-a-row", message: "“\(name)” is no row of \(from)", span: row.span,
          hints: [question.description])
      }
      let on = target.words.map { " on \(StoredForm.quoted($0))" } ?? ""
      let line =
        "dismiss \(StoredForm.quotedIfNeeded(name))\(on) from \(from) \(StoredForm.quoted(why))"
      let entry = change(
        EntryDraft(question: line, anchors: try anchors(ofRow: target), summary: "left out"))
      page.wrap("  \(entry.id)  \(shownRow(name)) is left out of \(from)", hanging: 2)
    }
    return .page(page)
  }

  /// What each row is called, and where it stands.
  private func dismissed(_ row: Target) throws -> [(name: String, target: Target)] {
    switch row.base {
    case .rows(let numbers):
      return try numbers.map { number in
        let name = try requireRow(number, row.span)
        let base = Address(name).map { Target.Base.address($0) } ?? .word(name)
        return (name, Target(base: base, span: row.span, words: wordsOfRow(number)))
      }
    case .address(let address):
      let whole = try self.whole(address, row.span)
      return [(whole.description, Target(base: .address(whole), span: row.span, words: row.words))]
    case .word(let word): return [(word, row)]
    case .named:
      throw Diagnostic(
        code: "missing-place", message: "one row is dismissed at a time", span: row.span)
    }
  }

  /// Rows of a text are found again as marks are; other rows by what they are called.
  private func anchors(ofRow target: Target) throws -> [Anchor] {
    guard case .address(let address) = target.base else { return [] }
    return [try anchor(at: address, on: target.words, target.span)]
  }

  private func shownRow(_ name: String) -> String { Address(name).map { shown($0) } ?? name }
}
