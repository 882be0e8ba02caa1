import QuaereCore

/// One entry asked again.
public struct EntryReplay: Hashable, Sendable {
  public enum Outcome: String, Sendable, CaseIterable, Codable { case same, drifted, failed }

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

  /// Compares a recorded entry with today's answer.
  ///
  /// - Parameter rows: what was recorded; the places of a mark's anchors stand for its rows.
  public init(
    _ entry: Entry, recorded rows: RecordedRows? = nil, today answer: TodaysAnswer,
    in context: ReplayContext
  ) {
    let recordedRows = rows ?? entry.rows
    id = entry.id
    question = entry.question
    recorded = recordedRows.count
    switch answer {
    case .failed(let reason):
      outcome = .failed
      today = 0
      causes = [reason]
    case .rows(let rows):
      today = rows.count
      let isSame: Bool
      switch recordedRows {
      case .listed(let old):
        verdicts = RowComparison.verdicts(recorded: old, today: rows)
        isSame = verdicts.allSatisfy { $0.kind == .same }
      case .counted(let count, let digest):
        isSame = count == rows.count && digest == RecordedRows.digest(of: rows)
      }
      outcome = isSame && !entry.isEdited ? .same : .drifted
      if outcome == .drifted {
        causes = context.causes(of: verdicts, isEdited: entry.isEdited)
      }
    }
  }

  public func count(_ kind: RowVerdict.Kind) -> Int { verdicts.filter { $0.kind == kind }.count }
}
