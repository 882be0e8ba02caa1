import QuaereCore

/// A session asked again, entry by entry.
public struct ReplayReport: Hashable, Sendable {
  /// Name of the session file.
  public var session: String
  public var title: String?
  public var entries: [EntryReplay]

  public init(session: String, title: String? = nil, entries: [EntryReplay]) {
    self.session = session
    self.title = title
    self.entries = entries
  }

  /// 0 when all is the same, 1 on drift, 2 when something could not be asked.
  public var exitCode: Int32 {
    if count(.failed) > 0 { return 2 }
    return count(.drifted) > 0 ? 1 : 0
  }

  public func count(_ outcome: EntryReplay.Outcome) -> Int {
    entries.filter { $0.outcome == outcome }.count
  }
}
