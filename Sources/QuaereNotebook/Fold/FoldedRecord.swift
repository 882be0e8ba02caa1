import QuaereCore
import QuaereQuery

/// What all entries of all sessions come to.
public struct FoldedRecord: Sendable, Equatable {
  public var record = Record()
  public var questions: [NamedQuestion] = []
  public var frozen: [FrozenSet] = []
  /// Lines that join names, as they stand at the end.
  public var joined: [NameLine] = []
  /// By `set`, mine only; the last one counts.
  public var settings: [String: String] = [:]
  /// Names of entries taken back.
  public var undone: Set<String> = []
  /// The entry that `undo` would take back: my last one that did something.
  public var undoable: String?
  /// Lines that name what is not there, and the like, with file and line.
  public var oddities: [Oddity] = []

  public init() {}

  /// Others' judgements are hidden until I have judged myself.
  public var isBlind: Bool { settings["blind"] == "on" }

  /// The question behind a name; a name without an owner is mine.
  public func question(_ set: NamedSet) -> NamedQuestion? {
    questions.last { $0.name == set.name && $0.owner == set.owner ?? record.me }
  }

  public func frozenSet(_ set: NamedSet) -> FrozenSet? {
    frozen.last { $0.name == set.name && $0.owner == set.owner ?? record.me }
  }
}
