import QuaereCore
import QuaereIndex
import QuaereQuery

/// `let`, `freeze` and `forget`.
extension Notebook {
  func nameQuestion(_ name: String, _ query: Query, _ line: String) throws -> Outcome {
    let evaluation = try evaluate(query)
    let entry = change(EntryDraft(question: line, summary: "live"))
    return said("\(entry.id)  @\(name)  \(evaluation.noun.counted(evaluation.count)) now")
  }

  func freeze(_ set: NamedSet, as name: String, _ line: String) throws -> Outcome {
    try requireSet(set, "freeze")
    let query = Query(first: Term(subject: Spanned(.named(set), 0..<line.unicodeScalars.count)))
    let evaluation = try evaluate(query)
    let rows = rowRecords(evaluation.asRows, snippets: 0)
    let entry = change(
      EntryDraft(
        question: line, rows: rows, keepsAllRows: true,
        summary: evaluation.noun.counted(evaluation.asRows.count)))
    return said("\(entry.id)  @\(name) keeps \(entry.summary)")
  }

  func forget(_ set: NamedSet, _ line: String) throws -> Outcome {
    try requireSet(set, "forget")
    if let owner = set.owner, owner != author {
      throw Diagnostic(
        code: "not-yours", message: "“\(set)” is \(owner)'s; only its maker forgets it")
    }
    change(EntryDraft(question: line, summary: "forgotten"))
    return said("\(set) is forgotten")
  }

  private func requireSet(_ set: NamedSet, _ verb: String) throws {
    if environment.definition(of: set) != nil { return }
    throw Diagnostic(
      code: "unknown-set", message: "there is no set “\(set)”",
      hints: environment.names.map { "\(verb) @\($0)" })
  }
}
