/// A row between its neighbours.
public struct Surroundings: Sendable {
  public struct Neighbour: Sendable, Equatable {
    public var address: String
    public var place: String
    public var text: String

    public init(address: String, place: String, text: String) {
      self.address = address
      self.place = place
      self.text = text
    }
  }

  public var row: Neighbour
  public var before: [Neighbour]
  public var after: [Neighbour]
  /// True when it stands in one run of text with the row above it in the answer.
  public var isContinued: Bool

  public init(
    row: Neighbour, before: [Neighbour], after: [Neighbour], isContinued: Bool = false
  ) {
    self.row = row
    self.before = before
    self.after = after
    self.isContinued = isContinued
  }
}
