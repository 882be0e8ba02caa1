import QuaereCore
import QuaereQuery

extension RecordFold {
  mutating func dismiss(_ row: Target, from question: Query?, why: String, of entry: Entry) {
    guard let question, let name = RecordFold.name(of: row) else {
      return odd(
        "names-nothing", "\(entry.id) dismisses a row of an answer that it does not name", entry)
    }
    var place: Address?
    var words = row.words
    if let anchor = entry.anchors.first {
      guard let found = standing(of: anchor, in: entry) else { return }
      place = found.place
      if anchor.range != nil { words = anchor.words }
    } else if case .address(let address) = row.base {
      place = address
    }
    folded.record.dismissals.append(
      Dismissal(
        id: entry.id, row: name, place: place, words: words,
        question: QuestionKey.of(question, author: entry.author), why: why, author: entry.author,
        made: entry.time, session: entry.session))
  }

  private static func name(of row: Target) -> String? {
    switch row.base {
    case .address(let address): address.description
    case .word(let word): word
    case .rows, .named: nil
    }
  }
}
