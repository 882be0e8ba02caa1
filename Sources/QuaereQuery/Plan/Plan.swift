import QuaereCore

/// What an engine is asked to do: sets narrowed by conditions in the order that costs least, then
/// stages. Nothing in it depends on how anything is stored.
public struct Plan: Hashable, Sendable {
  public var set: CheckedSet
  public var stages: [CheckedStage]
  /// Of the rows at the end.
  public var noun: Noun
  /// True when a footnote's reach decided something; printed under the answer.
  public var usesReach: Bool
  /// Seasons that were meant, printed likewise.
  public var seasons: [Season]
  /// Of samples, printed likewise.
  public var seeds: [Int]
  /// Every noun that the question is about or asks about on the way.
  public var nouns: Set<Noun> = []
}
