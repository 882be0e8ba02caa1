import QuaereCore
import QuaereQuery

extension RecordFold {
  mutating func addChange(_ command: Command, of entry: Entry) {
    guard RecordFold.isEffective(command) else { return }
    folded.record.changes.append(
      ChangeMade(
        id: entry.id, kind: RecordFold.kind(of: command), text: entry.question,
        author: entry.author, made: entry.time, session: entry.session))
  }

  /// One word for what a command changes.
  private static func kind(of command: Command) -> String {
    switch command {
    case .flag: "flag"
    case .note: "note"
    case .judge(.confirm, _, _, _): "confirmation"
    case .judge(.dispute, _, _, _): "dispute"
    case .resolve, .reopen, .withdraw: "status"
    case .alias, .apart, .nameIs: "name"
    case .sourceIs, .derive: "source"
    case .sought: "search"
    case .let, .freeze, .forget: "set"
    default: "setting"
    }
  }

  /// When the last entry of this person outside the current session was made.
  func lastSession(of me: String, in sessions: SessionFolder, before current: String?) -> String? {
    sessions.entries.last { $0.author == me && $0.session != current }?.time
  }
}
