/// How far long work has come.
public struct WorkDone: Sendable, Equatable {
  public enum Kind: Sendable, Equatable { case reading, indexing, finding, replaying }

  public var kind: Kind
  public var done: Int
  public var total: Int

  public init(kind: Kind, done: Int, total: Int) {
    self.kind = kind
    self.done = done
    self.total = total
  }
}
