import QuaereCore
import QuaereQuery

extension RecordFold {
  mutating func addChange(_ command: Command, of entry: Entry) {
    guard command.changesRecord else { return }
    folded.record.changes.append(
      ChangeMade(
        id: entry.id, kind: command.kindOfChange, text: entry.question, author: entry.author,
        made: entry.time, about: command.mark))
  }

  /// When the last entry of this person outside the current session was made.
  func lastSession(of me: String, in sessions: SessionFolder, before current: String?) -> String? {
    sessions.entries.last { $0.author == me && $0.session != current }?.time
  }
}
