import QuaereCore
import QuaereQuery

/// Folds the entries of all sessions, in reading order, into the record. Nothing of it is stored:
/// the sessions are the truth. While a program runs, entries that come after those folded are added
/// to them; the record is the same as if all had been folded at once.
public struct RecordFold {
  /// Without what is known only at the end: who contests whom, which spellings are one.
  var folded = FoldedRecord()
  /// Judgements that no longer take part in a contest.
  var settled: Set<String> = []
  /// The marks of an entry, and the judgements of a place, as positions in `record.marks`.
  var marksOf: [String: [Int]] = [:]
  var judgementsAt: [String: [Int]] = [:]
  var joined: [NameLine] = []
  var parted: [NameLine] = []
  var spellings: SettledSpellings?
  /// The last line that says what a name or citation is.
  var statements: [String: Statement] = [:]
  /// How many entries were taken in.
  public private(set) var count = 0
  private var commands: [(Entry, Command)] = []
  /// Of each session: its entries, and when the first was made.
  private var written: [String: (count: Int, first: String)] = [:]
  /// What is odd in lines that were not applied.
  private var unread: [Oddity] = []
  private let parse: Parse
  let locate: Locate?
  let check: Check?

  /// Reads a `?` text; nil for what this version does not know. Asked on all cores.
  public typealias Parse = @Sendable (String) -> Line?

  /// Finds an anchor, recorded in a session of this name, in today's documents.
  public typealias Locate = (Anchor, _ session: String) -> AnchorFinding

  /// Says whether a file given as evidence is still the one of this hash.
  public typealias Check = (_ path: String, _ sha256: String?) -> AnchorState

  /// - Parameter locate: without it marks stand where they were made.
  public static func fold(
    _ sessions: SessionFolder, me: String, parse: @escaping Parse, locate: Locate? = nil
  ) -> FoldedRecord {
    var fold = RecordFold(me: me, parse: parse, locate: locate)
    fold.add(sessions.entries[...], of: sessions)
    return fold.record(of: sessions)
  }

  public init(
    me: String, parse: @escaping Parse, locate: Locate? = nil, check: Check? = nil
  ) {
    self.parse = parse
    self.locate = locate
    self.check = check
    folded.record.me = me
  }

  /// Takes in entries that come after those it has.
  public mutating func add(_ entries: ArraySlice<Entry>, of sessions: SessionFolder) {
    let first = commands.count
    var undoes = false
    count += entries.count
    let questions = entries.map(\.question)
    let lines = Shares.map(questions.count) { [parse] in parse(questions[$0]) }
    for (entry, line) in zip(entries, lines) {
      tally(entry)
      guard let command = command(of: entry, line, sessions) else { continue }
      commands.append((entry, command))
      if case .undo = command { undoes = true }
    }
    // An undo reaches back, so all is folded again.
    if undoes { foldAgain() } else { apply(commands[first...]) }
  }

  /// What all that was taken in comes to.
  public mutating func record(of sessions: SessionFolder) -> FoldedRecord {
    let settled = settledSpellings()
    var end = self
    end.folded.record.sessions = sessions.infos(written)
    end.findContests()
    end.folded.joined = joined
    end.folded.record.aliases = settled.aliases
    end.folded.record.aparts = parted.map(\.names)
    end.folded.oddities = unread + end.folded.oddities + settled.oddities
    end.hideWhatIsBlind()
    return end.folded
  }

  /// Names of the entries that `undo` takes back.
  static func undone(_ entries: [Entry], parse: @escaping Parse) -> Set<String> {
    var fold = RecordFold(me: "", parse: parse)
    fold.takeBack(
      entries.compactMap { entry in
        if case .command(let command) = parse(entry.question) { (entry, command) } else { nil }
      })
    return fold.folded.undone
  }

  // MARK: Taking in

  private mutating func tally(_ entry: Entry) {
    let known = written[entry.session]
    written[entry.session] = ((known?.count ?? 0) + 1, known?.first ?? entry.time)
  }

  /// Nil for questions, for what is not known here, and for what stands in the wrong file.
  private mutating func command(
    of entry: Entry, _ line: Line?, _ sessions: SessionFolder
  ) -> Command? {
    switch line {
    case .command(let command):
      // What is for all sessions says what names and works are, and nothing else.
      guard sessions.isShared(entry), !command.isForAll else { return command }
      unread.append(
        Oddity(
          code: "not-shared",
          message: "\(entry.id) is no line about names, works or dates, and is skipped here",
          file: entry.session, line: entry.lineNumber))
    case .query: break
    case nil:
      unread.append(
        Oddity(
          code: "unknown-line", message: "\(entry.id) is not understood here and is skipped",
          file: entry.session, line: entry.lineNumber))
    }
    return nil
  }

  /// The same as if some entries had never been written.
  func without(_ names: Set<String>) -> RecordFold {
    var other = self
    other.commands.removeAll { names.contains($0.0.id) }
    other.foldAgain()
    return other
  }

  private mutating func foldAgain() {
    var again = RecordFold(me: folded.record.me, parse: parse, locate: locate, check: check)
    (again.count, again.commands) = (count, commands)
    (again.written, again.unread) = (written, unread)
    again.takeBack(commands)
    again.apply(commands[...])
    self = again
  }

  private mutating func apply(_ commands: ArraySlice<(Entry, Command)>) {
    for (entry, command) in commands where !folded.undone.contains(entry.id) {
      apply(command, of: entry)
      addChange(command, of: entry)
      if entry.author == folded.record.me, command.changesRecord { folded.undoable = entry.id }
    }
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
