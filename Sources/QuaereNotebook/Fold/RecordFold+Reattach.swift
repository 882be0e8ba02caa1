import QuaereCore
import QuaereQuery

extension RecordFold {
  /// Puts a mark, and what answers it at the same words, on another place. A confirmation was given
  /// for its words: on others it is open again.
  mutating func reattach(_ name: String, to target: Target, by entry: Entry) {
    var anchors = entry.anchors
    let standing = standing(of: target, from: &anchors, entry)
    for index in marks(named: name, by: entry, verb: "reattaches") {
      guard isOwn(index, of: entry, verb: "reattaches") else { continue }
      let before = folded.record.marks[index]
      for index in thread(of: before) where folded.record.marks[index].anchor == before.anchor {
        move(index, to: standing)
      }
    }
  }

  /// The mark and all that answer it.
  private func thread(of mark: Mark) -> [Int] {
    folded.record.marks.indices.filter {
      folded.record.marks[$0].id == mark.id || folded.record.marks[$0].thread == mark.id
    }
  }

  private mutating func move(_ index: Int, to standing: Standing) {
    var mark = folded.record.marks[index]
    judgementsAt[RecordFold.key(mark)]?.removeAll { $0 == index }
    let isReworded = mark.anchor.words != standing.anchor.words
    mark.anchor = standing.anchor
    mark.subject = standing.subject
    mark.place = standing.anchor.address
    mark.state = .anchored
    locate(&mark)
    if isReworded, mark.kind == .confirmation { lapse(&mark) }
    folded.record.marks[index] = mark
    if mark.isJudgement { judgementsAt[RecordFold.key(mark), default: []].append(index) }
  }
}
