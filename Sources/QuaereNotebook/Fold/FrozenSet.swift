import QuaereQuery

/// An answer kept under a name by `freeze`.
public struct FrozenSet: Hashable, Sendable {
  public var owner: String
  public var name: String
  /// The set that was frozen.
  public var of: NamedSet
  public var rows: [RowRecord]
  public var id: String
  public var made: String
}
