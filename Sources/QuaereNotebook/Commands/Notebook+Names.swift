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
        message:
          "none of these is written here: \(names.map { "“\($0)”" }.joined(separator: ", "))",
        hints: interpreter.nearestName(to: names[0]).map { ["alias \(names[0]) = \($0)"] } ?? [
          "names"
        ])
    }
    let entry = change(
      EntryDraft(question: line, summary: try mentions(of: first, joining: names)))
    return said("\(entry.id)  \(names.joined(separator: " = "))  \(entry.summary)")
  }

  /// `4 mentions, 3 sentences`, once the names are one: the entry's summary is written before the
  /// entry is in the record.
  private func mentions(of name: String, joining names: [String]) throws -> String {
    var record = folded.record
    record.aliases.append(names)
    let joined = Interpreter(index: index, record: record, settings: interpreter.settings)
    return try [Noun.mentions, .sentences].map { noun in
      guard case .query(let query) = try Parser.parse("\(noun.rawValue) naming \"\(name)\"") else {
        return ""
      }
      return noun.counted(try joined.run(try plan(query)).count)
    }.joined(separator: ", ")
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
      hints: ["names"],
      replacements: interpreter.nearestName(to: name).map { [$0.quotedIfNeeded] } ?? [])
  }
}
