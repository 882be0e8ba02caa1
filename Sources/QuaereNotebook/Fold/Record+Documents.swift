import QuaereCore

extension Record {
  /// Puts what became of documents among the other changes, by time.
  mutating func take(_ documents: [ChangeMade]) {
    for change in documents {
      let before = changes.lastIndex { $0.made <= change.made }
      changes.insert(change, at: before.map { $0 + 1 } ?? 0)
    }
  }
}
