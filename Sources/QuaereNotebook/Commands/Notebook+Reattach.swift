import QuaereCore
import QuaereQuery

extension Notebook {
  func reattach(_ id: String, to target: Target, _ line: String) throws -> Outcome {
    let before = try mark(id)
    try requireOwn(before)
    let marked = try self.marked(target)
    guard marked.anchors.count + marked.subjects.count == 1 else {
      throw Diagnostic(
        code: "two-places", message: "a mark stands on one place", span: target.span)
    }
    change(
      EntryDraft(
        question: line, anchors: marked.anchors, subjects: marked.subjects, summary: "reattached"))
    let now = folded.record.marks.first { $0.id == before.id } ?? before
    var page = Page([
      .wrapped(
        [
          .init(now.sign.isEmpty ? " " : now.sign, .sign),
          .init(" \(id)  \(places(marked))  \(now.status.rawValue)"),
        ],
        hanging: 2)
    ])
    if before.kind == .confirmation, now.status == .open {
      page.wrap("     It was given for other words, so it is to be confirmed again.", hanging: 5)
    }
    return .page(page)
  }
}
