import QuaereCore
import QuaereQuery

/// Folds the entries of all sessions, in reading order, into the record. Nothing is stored between
/// folds: the sessions are the truth.
public struct RecordFold {
  var folded = FoldedRecord()
  /// Judgements that no longer take part in a contest.
  var settled: Set<String> = []
  /// The marks of an entry, and the judgements of a place, as positions in `record.marks`.
  var marksOf: [String: [Int]] = [:]
  var judgementsAt: [String: [Int]] = [:]
  var joined: [NameLine] = []
  var parted: [NameLine] = []
  /// The last line that says what a name or citation is.
  var statements: [String: Statement] = [:]
  let locate: ((Anchor) -> AnchorFinding)?

  /// - Parameters:
  ///   - parse: reads a `?` text; nil for what this version does not know.
  ///   - locate: finds an anchor in today's documents; without it marks stand where they were made.
  public static func fold(
    _ sessions: SessionFolder, me: String, parse: (String) -> Line?,
    locate: ((Anchor) -> AnchorFinding)? = nil
  ) -> FoldedRecord {
    var fold = RecordFold(locate: locate)
    fold.folded.record.me = me
    fold.folded.record.sessions = sessions.infos
    let commands = fold.commands(of: sessions.entries, parse: parse)
      .filter { fold.isInPlace($0.0, $0.1, sessions) }
    fold.takeBack(commands)
    for (entry, command) in commands where !fold.folded.undone.contains(entry.id) {
      fold.apply(command, of: entry)
      fold.addChange(command, of: entry)
    }
    fold.findContests()
    fold.settleSpellings()
    fold.hideWhatIsBlind()
    return fold.folded
  }

  /// Names of the entries that `undo` takes back.
  static func undone(_ sessions: SessionFolder, parse: (String) -> Line?) -> Set<String> {
    var fold = RecordFold(locate: nil)
    fold.takeBack(fold.commands(of: sessions.entries, parse: parse))
    return fold.folded.undone
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

  /// What is for all sessions says what names and works are, and nothing else.
  private mutating func isInPlace(
    _ entry: Entry, _ command: Command, _ sessions: SessionFolder
  ) -> Bool {
    guard sessions.isShared(entry), !command.isForAll else { return true }
    odd(
      "not-shared", "\(entry.id) is no line about names, works or dates, and is skipped here", entry)
    return false
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
    case .reopen(let mark, let why): reopen(mark, why: why, by: entry)
    case .withdraw(let mark, let why): withdraw(mark, why: why, by: entry)
    case .reattach(let mark, let target): reattach(mark, to: target, by: entry)
    case .dismiss(let row, let question, let why):
      dismiss(row, from: question, why: why, of: entry)
    default: applyToNames(command, of: entry)
    }
  }

  mutating func odd(_ code: String, _ message: String, _ entry: Entry) {
    folded.oddities.append(
      Oddity(code: code, message: message, file: entry.session, line: entry.lineNumber))
  }
}
