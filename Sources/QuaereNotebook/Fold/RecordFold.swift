import QuaereCore
import QuaereQuery

/// Folds the entries of all sessions, in reading order, into the record. Nothing is stored between
/// folds: the sessions are the truth.
public struct RecordFold {
  var folded = FoldedRecord()
  /// Judgements that no longer take part in a contest.
  var settled: Set<String> = []
  let locate: ((Anchor) -> AnchorFinding)?

  /// - Parameters:
  ///   - current: name of the session file being written, which is not yet the last session.
  ///   - parse: reads a `?` text; nil for what this version does not know.
  ///   - locate: finds an anchor in today's documents; without it marks stand where they were made.
  public static func fold(
    _ sessions: SessionFolder, me: String, current: String? = nil, parse: (String) -> Line?,
    locate: ((Anchor) -> AnchorFinding)? = nil
  ) -> FoldedRecord {
    var fold = RecordFold(locate: locate)
    fold.folded.record.me = me
    fold.folded.record.sessions = sessions.infos
    let commands = fold.commands(of: sessions.entries, parse: parse)
    fold.takeBack(commands)
    for (entry, command) in commands where !fold.folded.undone.contains(entry.id) {
      fold.apply(command, of: entry)
      fold.addChange(command, of: entry)
    }
    fold.folded.record.lastSession = fold.lastSession(of: me, in: sessions, before: current)
    fold.findContests()
    fold.findNamesBothAliasAndApart()
    return fold.folded
  }

  private init(locate: ((Anchor) -> AnchorFinding)?) { self.locate = locate }

  private mutating func commands(of entries: [Entry], parse: (String) -> Line?) -> [(
    Entry, Command
  )] {
    var found: [(Entry, Command)] = []
    for entry in entries {
      switch parse(entry.question) {
      case .command(let command): found.append((entry, command))
      case .query: break
      case nil:
        odd("unknown-line", "\(entry.id) is not understood here and is skipped", entry)
      }
    }
    return found
  }

  private mutating func apply(_ command: Command, of entry: Entry) {
    switch command {
    case .flag(let target, let purpose, let why):
      addMarks(.flag, on: target, of: entry) {
        $0.purpose = purpose
        $0.why = why ?? ""
      }
    case .note(let target, let text):
      addMarks(.note, on: target, of: entry) { $0.why = text ?? "" }
    case .judge(let judgement, let target, let evidence, let why):
      addJudgement(judgement, on: target, evidence, why: why, of: entry)
    case .resolve(let mark, let status, let why):
      resolve(mark, as: status, why: why, by: entry)
    case .reopen(let mark, _): reopen(mark, by: entry)
    case .withdraw(let mark, _): withdraw(mark, by: entry)
    default: applyToNames(command, of: entry)
    }
  }

  mutating func odd(_ code: String, _ message: String, _ entry: Entry) {
    folded.oddities.append(
      Oddity(code: code, message: message, file: entry.session, line: entry.lineNumber))
  }
}
