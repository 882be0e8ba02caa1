import QuaereCore
import QuaereIndex
import QuaereQuery

/// `alias`, `apart` and `name … is`.
extension Notebook {
  func alias(_ names: [String], _ line: String) throws -> Outcome {
    let known = names.filter { interpreter.isWritten($0) }
    guard let first = known.first else {
      throw Diagnostic(
        code: "unknown-name",
        message: "none of these is written here: \(names.map { "“\($0)”" }.joined(separator: ", "))",
        hints: interpreter.nearestName(to: names[0]).map { ["alias \(names[0]) = \($0)"] } ?? ["names"])
    }
    let entry = change(EntryDraft(question: line, summary: try mentions(of: first)))
    return said("\(entry.id)  \(names.joined(separator: " = "))  \(entry.summary)")
  }

  /// `4 mentions, 3 sentences`
  private func mentions(of name: String) throws -> String {
    // The line is not in the record yet, so the figure is that of a fold with it.
    let query = "mentions naming \"\(name)\""
    guard case .query(let parsed) = try Parser.parse(query) else { return "" }
    let evaluation = try interpreter.run(try plan(parsed))
    return "\(Noun.mentions.counted(evaluation.count)) of \(name) until now"
  }

  func apart(_ one: String, _ other: String, _ line: String) throws -> Outcome {
    for name in [one, other] { try requireWritten(name) }
    let entry = change(EntryDraft(question: line, summary: "kept apart"))
    return said("\(entry.id)  \(one) and \(other) are kept apart")
  }

  func nameIs(_ name: String, _ kind: Name.Kind, _ line: String) throws -> Outcome {
    try requireWritten(name)
    let entry = change(EntryDraft(question: line, summary: kind.rawValue))
    return said("\(entry.id)  \(name) is a \(kind.rawValue)")
  }

  private func requireWritten(_ name: String) throws {
    if interpreter.isWritten(name) { return }
    throw Diagnostic(
      code: "unknown-name", message: "“\(name)” is written nowhere here",
      hints: interpreter.nearestName(to: name).map { [$0] } ?? ["names"])
  }
}
