import QuaereCore
import QuaereQuery

extension Notebook {
  func sought(
    _ words: [String], _ place: String, _ found: [EvidenceTerm], _ why: String?, _ line: String
  ) throws -> Outcome {
    var anchors: [Anchor] = []
    for term in found {
      if case .target(let target) = term.item { anchors += try self.anchors(of: target) }
    }
    let summary = found.isEmpty ? "nothing" : "found"
    let entry = change(EntryDraft(question: line, anchors: anchors, summary: summary))
    let result = folded.record.searches.last { $0.id == entry.id }?.found ?? "nothing"
    let reason = why.map { "  \($0)" } ?? ""
    return said("\(entry.id)  \(words.joined(separator: ", ")) in \(place): \(result)\(reason)")
  }
}
