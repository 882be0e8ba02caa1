import QuaereCore

extension Notebook {
  /// Puts what became of documents among the changes.
  func addDocumentChanges() {
    guard !knowsDocumentChanges else { return }
    let history = DocumentHistory(
      sessions, me: folded.record.me, now: (corpusFiles, Journal.stamp(clock())), figures: figures)
    guard !history.changes.isEmpty else {
      knowsDocumentChanges = true
      return
    }
    var told = folded
    told.record.changes = (told.record.changes + history.changes).enumerated()
      .sorted { ($0.element.made, $0.offset) < ($1.element.made, $1.offset) }.map(\.element)
    take(told)
    knowsDocumentChanges = true
  }

  /// How many passages of a document changed from one text to another, where that is remembered.
  private func figures(_ path: String, _ before: String, _ after: String) -> String? {
    editionChanges.last { $0.path == path && $0.before == before && $0.after == after }?.words
  }
}
