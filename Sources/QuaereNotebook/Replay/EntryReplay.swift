import QuaereCore

/// One entry asked again.
public struct EntryReplay: Hashable, Sendable {
  public enum Outcome: String, Sendable, CaseIterable, Codable {
    case same, drifted, failed
    /// Of this line nothing was recorded that could be compared.
    case asked
  }

  /// What a later line makes of the answer.
  public struct Since: Hashable, Sendable, Codable {
    /// The entry, and its line.
    public var id: String
    public var question: String
    /// How many rows there are with it, and with all lines up to today.
    public var withIt: Int
    public var today: Int
  }

  public var id: String
  public var question: String
  public var outcome: Outcome
  /// How many rows were recorded, and how many there are today.
  public var recorded: Int
  public var today: Int
  /// Empty where only count and digest were recorded.
  public var verdicts: [RowVerdict] = []
  /// Why it drifted, or why it could not be asked.
  public var causes: [String] = []
  /// What was recorded and what is said today, where that is all there is.
  public var summary: (was: String, now: String)? {
    get { said.map { ($0[0], $0[1]) } }
    set { said = newValue.map { [$0.was, $0.now] } }
  }
  /// It was a page of words.
  public var isPage = false
  /// It is the same, but no longer what the question gives: a later line changed that.
  public var since: Since?
  private var said: [String]?

  /// Compares a recorded entry with today's answer; the causes are found by who knows more.
  ///
  /// - Parameter rows: what was recorded; the places of a mark's anchors stand for its rows.
  public init(_ entry: Entry, recorded rows: RecordedRows? = nil, today answer: TodaysAnswer) {
    let recordedRows = rows ?? entry.rows
    id = entry.id
    question = entry.question
    recorded = recordedRows.count
    today = 0
    switch answer {
    case .failed(let reason):
      outcome = .failed
      causes = [reason]
    case .said(let words):
      outcome = words == entry.summary && !entry.isEdited ? .same : .drifted
      summary = (entry.summary, words)
    case .rows(let rows):
      outcome = .same
      compare(entry, recordedRows, with: rows)
    }
  }

  private mutating func compare(_ entry: Entry, _ then: RecordedRows, with now: [RowRecord]) {
    today = now.count
    isPage = now.count == 1 && now[0].isPage
    let isSame: Bool
    switch then {
    case .listed(let rows) where isPage:
      if rows.isEmpty {
        // Recorded before pages were.
        outcome = entry.isEdited ? .drifted : .asked
        summary = (entry.summary, entry.summary)
        return
      }
      isSame = rows == now
      summary = (rows[0].address, now[0].address)
    case .listed(let rows):
      verdicts = RowComparison.verdicts(recorded: rows, today: now)
      isSame = verdicts.allSatisfy { $0.kind == .same }
    case .counted(let count, let digest):
      isSame = count == now.count && digest == RecordedRows.digest(of: now)
    }
    outcome = isSame && !entry.isEdited ? .same : .drifted
  }

  public func count(_ kind: RowVerdict.Kind) -> Int { verdicts.filter { $0.kind == kind }.count }
}
