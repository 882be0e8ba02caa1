import QuaereCore

/// One entry of a session that is asked again step by step.
public struct ReplayStep: Sendable {
  public var entry: Entry
  /// What stands between it and the entry before, in its file.
  public var prose: String
  public var replay: EntryReplay
  /// What the screen shows today, as the record stood then; nil for what has no screen of its own,
  /// or where it was not wanted.
  public var outcome: Outcome?
}
