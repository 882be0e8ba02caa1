import QuaereCore
import QuaereQuery

extension Notebook {
  func note(_ target: Target, _ text: String?, _ line: String) throws -> Outcome {
    let anchors = try self.anchors(of: target)
    let entry = change(EntryDraft(question: line, anchors: anchors, summary: "noted"))
    return said("\(entry.id)  \(places(anchors))  \(text ?? "")", sign: "*")
  }
}
