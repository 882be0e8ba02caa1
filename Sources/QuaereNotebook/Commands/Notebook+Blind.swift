import QuaereCore
import QuaereQuery

extension Notebook {
  func blind(_ isOn: Bool, _ line: String) -> Outcome {
    change(EntryDraft(question: line, summary: isOn ? "on" : "off"))
    guard isOn else { return said("blind is off: you see what others judge") }
    let hidden = folded.record.hidden
    let count = "\(grouped(hidden)) judgement\(hidden == 1 ? "" : "s") of others"
    return said("blind is on: \(count) hidden until you have judged the same place")
  }
}
