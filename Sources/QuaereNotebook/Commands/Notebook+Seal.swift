import QuaereCore

extension Notebook {
  /// The session so far, against later edits: they are allowed, and reported.
  func seal(_ line: String) throws -> Outcome {
    guard keeping != .nothing else {
      throw Diagnostic(
        code: "no-session", message: "nothing is kept in this run, so there is nothing to seal",
        hints: ["quaere --session NAME"])
    }
    var draft = EntryDraft(question: line, summary: "sealed")
    draft.isSeal = true
    let entry = keep(draft)
    guard let seal = entry.seal else { return said("Not sealed yet: the line is not on the disk.") }
    return said(
      "\(entry.id)  \(grouped(seal.lines)) lines above it are sealed, in sessions/\(entry.session)")
  }
}
