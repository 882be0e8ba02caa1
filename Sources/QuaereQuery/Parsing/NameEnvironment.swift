import QuaereCore

/// What the parser may know of the named sets in force.
public protocol NameEnvironment: Sendable {
  /// The noun of a named set's rows; nil when there is no such set.
  func noun(of set: NamedSet) -> Noun?
  /// The question behind a live set, or the rows of a frozen one.
  func definition(of set: NamedSet) -> NamedDefinition?
  /// Names that can be typed, for suggestions.
  var names: [String] { get }
  /// Which months the seasons are.
  var seasons: Seasons { get }
  /// Rows that were dismissed from the answer of a question.
  func dismissed(from query: Query) -> [Dismissal]
}

extension NameEnvironment {
  public var seasons: Seasons { Seasons() }
  public func dismissed(from query: Query) -> [Dismissal] { [] }
}

public enum NamedDefinition: Hashable, Sendable {
  case live(Query)
  /// Addresses, with the prints they had.
  case frozen(Noun, [String])
}

/// No named sets.
public struct NoNames: NameEnvironment {
  public init() {}
  public func noun(of set: NamedSet) -> Noun? { nil }
  public func definition(of set: NamedSet) -> NamedDefinition? { nil }
  public var names: [String] { [] }
}
