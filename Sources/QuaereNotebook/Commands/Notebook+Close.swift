import QuaereCore
import QuaereQuery

extension Notebook {
  func close(_ handle: String, _ line: String) throws -> Outcome {
    let handles = interpreter.titles.map(\.handle)
    guard handles.contains(handle) else {
      throw Diagnostic(
        code: "unknown-place", message: "no document is called “\(handle)”",
        hints: (Nearest.word(to: handle, in: handles).map { [$0] } ?? handles).map { "close \($0)" }
      )
    }
    guard handles.count > 1 else {
      throw Diagnostic(
        code: "last-document", message: "“\(handle)” is the only document open", hints: ["quit"])
    }
    try remove(handle)
    change(EntryDraft(question: line, summary: "closed"))
    return said("\(handle) is closed; the file is untouched.")
  }
}
