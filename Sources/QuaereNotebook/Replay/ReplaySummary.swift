/// A replay as data, for `--format json`.
public struct ReplaySummary: Codable, Hashable, Sendable {
  public struct Row: Codable, Hashable, Sendable {
    public var kind: RowVerdict.Kind
    /// `address~print`.
    public var was: String?
    public var now: String?
  }

  public struct Entry: Codable, Hashable, Sendable {
    public var id: String
    public var question: String
    public var outcome: EntryReplay.Outcome
    public var recorded: Int
    public var today: Int
    /// Rows that are not the same.
    public var rows: [Row]
    public var causes: [String]
    /// What was recorded and is said today, where there are no rows.
    public var was: String?
    public var now: String?
    /// The later line that changes it, where one does.
    public var since: EntryReplay.Since?
  }

  public var session: String
  public var exitCode: Int32
  public var entries: [Entry]

  public init(_ report: ReplayReport) {
    session = report.session
    exitCode = report.exitCode
    entries = report.entries.map { entry in
      Entry(
        id: entry.id, question: entry.question, outcome: entry.outcome, recorded: entry.recorded,
        today: entry.today,
        rows: entry.verdicts.filter { $0.kind != .same }
          .map { Row(kind: $0.kind, was: $0.was?.stored, now: $0.now?.stored) },
        causes: entry.causes, was: entry.summary?.was, now: entry.summary?.now, since: entry.since)
    }
  }
}
