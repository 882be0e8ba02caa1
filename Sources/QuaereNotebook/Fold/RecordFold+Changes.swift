import QuaereCore
import QuaereQuery

extension RecordFold {
  mutating func addChange(_ command: Command, of entry: Entry) {
    guard command.changesRecord else { return }
    folded.record.changes.append(
      ChangeMade(
        id: entry.id, kind: command.kindOfChange, text: entry.question, author: entry.author,
        made: entry.time, about: command.mark, session: entry.session))
  }
}
