/// What somebody said of a mark in a later line: `resolve`, `reopen`, `withdraw`.
public struct Verdict: Sendable, Equatable {
  /// The entry that said it.
  public var id: String
  public var author: String
  /// ISO 8601, UTC.
  public var made: String
  public var status: Mark.Status
  public var why: String

  public init(id: String, author: String, made: String, status: Mark.Status, why: String) {
    self.id = id
    self.author = author
    self.made = made
    self.status = status
    self.why = why
  }
}
