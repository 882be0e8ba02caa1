/// How far long work has come.
public struct WorkDone: Sendable, Equatable {
  public enum Kind: Sendable, Equatable { case reading, finding, replaying }

  public var kind: Kind
  public var done: Int
  public var total: Int
}
