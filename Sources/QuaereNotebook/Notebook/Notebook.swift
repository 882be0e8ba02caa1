import FoundationEssentials
import Glibc
import QuaereCore
import QuaereIndex
import QuaereQuery

/// A notebook: the documents of a folder, what the sessions say of them, and the lines that are run
/// on both. Owns all mutation; knows no terminal. Live input and replay go through the same `run`.
public final class Notebook {
  /// Which lines are written to a session.
  public enum Keeping: Sendable {
    /// Everything asked and done, for people at a prompt.
    case everything
    /// Only what changes the record, for scripts.
    case marks
    case nothing
  }

  public internal(set) var location: NotebookLocation
  public internal(set) var index: Index
  /// How documents changed while there was an index, as far as is remembered.
  var editionChanges: [EditionChange]
  public internal(set) var interpreter: Interpreter
  /// True when the documents were read just now.
  public internal(set) var wasBuilt: Bool
  /// Why the index could be kept nowhere; nil when it is kept.
  var unkept: String?
  public let journal: Journal
  public let keeping: Keeping
  /// What every session says, in reading order.
  var sessions: SessionFolder
  var folded = FoldedRecord()
  /// Entries were written since `folded` was made; only `sessions` could tell.
  var isBehind = false
  /// What became of documents is among the changes of `folded`; few questions ask for it.
  var knowsDocumentChanges = false
  /// The session file that knows the documents and the program as they are.
  var knownTo: String?
  /// Lines are asked again: nothing is written.
  var isReplaying = false
  /// Unfinished entries found at the end of session files, offered again at the prompt.
  public internal(set) var torn: [TornEntry]
  /// Addresses of the last answer, for `#3`.
  var lastAddresses = RowAddresses()
  var lastRows: [String] { lastAddresses.all }
  var lastRowNoun: Noun?
  /// The last answer whose rows are numbered, when they are parts of sentences.
  var lastSpans: Evaluation?
  /// The question that gave the numbered rows, in its stored form, for `dismiss`.
  var lastQuestion: Query?
  /// The last answer and how many of its rows were shown, for `more`.
  var lastEvaluation: Evaluation?
  var lastShown = 0
  /// How many rows of a long list an answer has at first where no limit is given; `nextRows` gives
  /// those that follow. Nil for all.
  public var rowsAtOnce: Int?
  /// Settings of the screen, by name; they are nobody's but this run's.
  public internal(set) var screen: [String: String] = [:]
  /// Section that `read` stands at.
  var readingAt: Address?
  var handles: [String: String] = [:]
  /// Why the last entry is not on the disk; nil when it is.
  public internal(set) var unsaved: String?
  /// The fold of my record as far as it has got; entries that come are added to it.
  var folding: RecordFold?
  /// Lines of others that open what lies outside the notebook.
  var notOpened: [Oddity] = []
  /// For each session, the documents that are the same as when it was written.
  var unchanged: [String: Set<String>] = [:]
  var editions: [String: IndexEdition] = [:]
  /// How many anchors were looked for, of how many.
  var looking = WorkDone(kind: .finding, done: 0, total: 0)
  var finders: [String: AnchorFinder] = [:]
  /// Where the anchors of entries that are folded now stand, when there are many.
  var found: FoundAnchors?
  let evidenceFiles: EvidenceFiles
  let isCancelled: () -> Bool
  let progress: @Sendable (WorkDone) -> Void
  let clock: () -> Date
  /// The time since some moment, for `explain`; nil for that of the machine. Set by pages and tests
  /// that must be the same every time.
  public var stopwatch: (() -> Duration)?

  /// - Parameters:
  ///   - progress: called while work goes on that may take long, from several threads.
  ///   - isCancelled: asked now and then; true stops a running question.
  /// - Throws: `Diagnostic`.
  public init(
    location: NotebookLocation, author: String, fullName: String? = nil, session: String? = nil,
    keeping: Keeping = .everything, clock: @escaping () -> Date = Date.init,
    progress: @escaping @Sendable (WorkDone) -> Void = { _ in },
    isCancelled: @escaping () -> Bool = { false }
  ) throws {
    self.location = location
    evidenceFiles = EvidenceFiles(location)
    self.isCancelled = isCancelled
    self.progress = progress
    self.clock = clock
    let named = session != nil
    self.keeping = location.isLoose && !named ? .nothing : keeping
    let opened = try CorpusIndex(location: location, progress: progress).open()
    index = opened.index
    editionChanges = opened.editions
    wasBuilt = opened.wasBuilt
    unkept = opened.unkept
    journal = Journal(
      folder: location.sessions, author: author, fullName: fullName, title: session, clock: clock)
    sessions = SessionFolder(
      folder: location.sessions, root: location.isLoose ? nil : location.root)
    torn = []
    interpreter = Interpreter(index: opened.index, isCancelled: isCancelled)
    try reopenDocuments()
    refold()
    // Sessions are read once; only what looks torn is looked at again, under the lock.
    if self.keeping != .nothing, sessions.hasTorn(of: author) {
      torn = (try? journal.newlyTorn()) ?? sessions.torn
    }
    journal.corpus = corpusFiles
    journal.rules = rules
    journal.program = Program.version
  }

  public var author: String { journal.author }

  /// The handle of the only open document; nil while several are.
  var onlyHandle: String? {
    index.documentHandle.count == 1 ? index.documentHandle[0] : nil
  }

  /// Runs one line.
  /// - Parameter limit: rows put into words at the most; nil for all.
  /// - Throws: `Diagnostic`.
  public func run(_ line: String, limit: Int? = nil) throws -> Outcome {
    do {
      return try answered(line, limit: limit)
    } catch let diagnostic as Diagnostic {
      throw teacher.taught(diagnostic, line)
    }
  }

  private func answered(_ typed: String, limit: Int?) throws -> Outcome {
    var parsed = try Parser.parse(typed, environment: environment)
    // A draw that nobody gave a seed gets one, which the record keeps.
    let line = Query.seeding(typed, with: Int.random(in: 1...9999))
    if line != typed { parsed = try Parser.parse(line, environment: environment) }
    switch parsed {
    case .query(let query):
      return try ask(query, typed: line, limit: limit)
    case .command(let command):
      try requireSession(for: command)
      let stored = self.stored(line)
      if let lines = StoredForm.oneRowEach(stored), !command.isAboutRows {
        return try lines.reduce(Outcome.page(Page())) {
          $0.followed(by: try answered($1, limit: limit))
        }
      }
      return try perform(command, line: stored, limit: limit)
    }
  }

  func stored(_ line: String) -> String {
    StoredForm.of(line, only: onlyHandle, rows: lastRows, words: { wordsOfRow($0) })
  }

  /// Named sets and sources in force, for the parser and completion.
  public var environment: SetEnvironment {
    SetEnvironment(folded: folded, onlyHandle: onlyHandle)
  }

  /// What is odd in session files and in what they say, with file and line.
  public var oddities: [Oddity] { sessions.oddities + folded.oddities + notOpened }

  /// What reading and the record rest on, in the form that the front matter has.
  var corpusFiles: [CorpusFile] {
    (0..<index.documentHandle.count).map {
      CorpusFile(
        handle: index.documentHandle[$0], path: index.documentPath[$0],
        sha256: index.documentSHA256[$0], passages: index.documentPassages[$0].count,
        footnotes: index.documentFootnotes[$0].count)
    }
  }

  /// The rules that decide answers: reach always, others where they are not the usual ones.
  var rules: [SessionHeader.Rule] {
    let usual = Settings()
    return Setting.all.filter {
      $0.name == "reach" || $0.value(in: interpreter.settings) != $0.value(in: usual)
    }.map { SessionHeader.Rule($0.name, $0.value(in: interpreter.settings)) }
  }
}
