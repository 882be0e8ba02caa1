import QuaereCore

extension RecordFold {
  /// While `blind` is on, what others judge, and what is said of it, is hidden until I have judged
  /// the same words.
  mutating func hideWhatIsBlind() {
    guard folded.isBlind else { return }
    let marks = folded.record.marks
    let mine = marks.filter { $0.author == folded.record.me && $0.isJudgement }
    var hidden = Set(
      marks.filter { mark in
        mark.isJudgement && mark.author != folded.record.me
          && !mine.contains { RecordFold.isSameClaim($0, mark) }
      }.map(\.id))
    folded.record.hidden = hidden.count
    hidden.formUnion(marks.filter { $0.thread.map(hidden.contains) ?? false }.map(\.id))
    folded.record.marks.removeAll { hidden.contains($0.id) }
    folded.record.changes.removeAll {
      hidden.contains($0.id) || $0.about.map(hidden.contains) ?? false
    }
  }
}
