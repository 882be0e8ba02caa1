import QuaereCore
import QuaereIndex
import QuaereQuery

/// `source … is` and `derive`.
extension Notebook {
  func sourceIs(_ address: Spanned<Address>, _ key: String, _ line: String) throws -> Outcome {
    let whole = try self.whole(address.value, address.span)
    guard case .citation = whole.place else {
      var hint = "citations in \(address.value)"
      if case .footnote = whole.place { hint = "source \(address.value).1 is \(key)" }
      throw Diagnostic(
        code: "no-citation", message: "“\(address.value)” is no citation", span: address.span,
        hints: [hint])
    }
    try interpreter.requireSource(key)
    let anchor = try self.anchor(at: whole, on: nil, address.span)
    let entry = change(EntryDraft(question: line, anchors: [anchor], summary: key))
    return said("\(entry.id)  \(shown(whole)) cites \(key)")
  }

  func derive(_ work: String, _ from: String, _ line: String) throws -> Outcome {
    try interpreter.requireSource(work)
    try interpreter.requireSource(from)
    let entry = change(EntryDraft(question: line, summary: "one voice"))
    return said("\(entry.id)  \(work) rests on \(from): one voice")
  }
}
