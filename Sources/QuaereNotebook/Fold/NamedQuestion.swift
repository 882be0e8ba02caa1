import QuaereQuery

/// A question kept under a name by `let`; asked again each time.
public struct NamedQuestion: Hashable, Sendable {
  /// Who named it: `@solo` is mine, `@tom/solo` is his.
  public var owner: String
  public var name: String
  public var query: Query
  /// As typed.
  public var text: String
  /// The entry that made it.
  public var id: String
  public var made: String
}
