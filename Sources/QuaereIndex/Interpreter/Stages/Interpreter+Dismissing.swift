import QuaereCore
import QuaereQuery

/// Rows that a person left out of the answer of this question. They are counted in its footer.
extension Interpreter {
  func leaveOut(_ dismissals: [Dismissal], of evaluation: inout Evaluation) throws {
    let before = evaluation.count
    if evaluation.noun == .pairs {
      let rows = Set(dismissals.map(\.row))
      evaluation.pairs.removeAll { rows.contains(row($0).address) }
    } else {
      let noun = evaluation.noun
      let out = Set(dismissals.flatMap { ids(of: $0, noun) })
      try change(&evaluation) { $0.filter { !out.contains($0) } }
    }
    dismissedCount += before - evaluation.count
  }

  private func ids(of dismissal: Dismissal, _ noun: Noun) -> [UInt32] {
    switch Relation.space(of: noun) {
    case .mentions, .dates, .quotes, .figures:
      guard let place = dismissal.place?.description else { return [] }
      return everything(noun).ids.filter { id in
        rowAddress(noun, id) == place
          && (dismissal.words ?? "") == value(noun, id, "text").plain
      }
    case .documents, .sections, .passages, .sentences, .footnotes, .citations:
      guard let found = dismissal.place.flatMap({ places.ids(of: $0) }), found.noun == noun else {
        return []
      }
      return found.ids.map { UInt32($0) }
    default:
      let wanted = Folding.fold(dismissal.row)
      return everything(noun).ids.filter { Folding.fold(rowAddress(noun, $0)) == wanted }
    }
  }
}
