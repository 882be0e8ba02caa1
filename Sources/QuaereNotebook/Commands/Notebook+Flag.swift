import QuaereCore
import QuaereQuery

extension Notebook {
  func flag(
    _ target: Target, _ purpose: Mark.FlagPurpose, _ why: String?, _ line: String
  ) throws -> Outcome {
    let marked = try self.marked(target)
    let entry = change(
      EntryDraft(
        question: line, anchors: marked.anchors, subjects: marked.subjects, summary: "open"))
    let words = [entry.id, places(marked), "to \(purpose.rawValue)", self.words(of: target) ?? ""]
    return said(words.joined(separator: "  "), sign: "!")
  }
}
