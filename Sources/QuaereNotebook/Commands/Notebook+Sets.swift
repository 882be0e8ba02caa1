import QuaereCore
import QuaereIndex
import QuaereQuery

/// `let`, `freeze` and `forget`.
extension Notebook {
  func nameQuestion(_ name: String, _ query: Query, _ line: String) throws -> Outcome {
    let evaluation = try interpreter.run(try plan(query))
    let entry = change(EntryDraft(question: line, summary: "live"))
    return said("\(entry.id)  @\(name)  \(evaluation.noun.counted(evaluation.count)) now")
  }

  func freeze(_ set: NamedSet, as name: String, _ line: String) throws -> Outcome {
    let query = Query(first: Term(subject: Spanned(.named(set), 0..<line.unicodeScalars.count)))
    let evaluation = try interpreter.run(try plan(query))
    let rows = rowRecords(evaluation.asRows, snippets: 0)
    let entry = change(
      EntryDraft(
        question: line, rows: rows, keepsAllRows: true,
        summary: evaluation.noun.counted(evaluation.asRows.count)))
    return said("\(entry.id)  @\(name) keeps \(entry.summary)")
  }

  func forget(_ set: NamedSet, _ line: String) throws -> Outcome {
    guard environment.definition(of: set) != nil else {
      throw Diagnostic(
        code: "unknown-set", message: "there is no set “\(set)”",
        hints: environment.names.map { "forget @\($0)" })
    }
    change(EntryDraft(question: line, summary: "forgotten"))
    return said("\(set) is forgotten")
  }
}
