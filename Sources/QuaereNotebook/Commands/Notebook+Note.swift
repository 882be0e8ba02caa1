import QuaereCore
import QuaereQuery

extension Notebook {
  /// A note on a mark joins its thread.
  func note(_ target: Target, _ text: String?, _ line: String) throws -> Outcome {
    let marked = try self.marked(target)
    let entry = change(
      EntryDraft(
        question: line, anchors: marked.anchors, subjects: marked.subjects, summary: "noted"))
    let thread = folded.record.marks.last { $0.id == entry.id }?.thread
    let place = places(marked) + (thread.map { "  on \($0)" } ?? "")
    return said("\(entry.id)  \(place)  \(text ?? "")", sign: "*")
  }
}
