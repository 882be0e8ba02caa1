import QuaereCore
import QuaereIndex
import QuaereQuery

extension Notebook {
  /// `date … is`: what words of a text date, whatever they were read as.
  func dateIs(_ target: Target, _ value: EDTF, _ line: String) throws -> Outcome {
    let anchors = try self.anchors(of: target)
    guard let anchor = anchors.first, anchors.count == 1, anchor.range != nil else {
      throw Diagnostic(
        code: "two-places", message: "one date is corrected at a time", span: target.span)
    }
    guard let before = interpreter.date(at: anchor) else {
      throw Diagnostic(
        code: "no-date", message: "no date was read in “\(anchor.words)”", span: target.span,
        hints: ["dates in \(shown(anchor.address))"])
    }
    let entry = change(EntryDraft(question: line, anchors: [anchor], summary: value.text))
    return said(
      "\(entry.id)  \(shown(anchor.address))  \(anchor.words)  \(before) -> \(value.text)")
  }
}
