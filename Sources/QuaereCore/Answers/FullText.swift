/// The whole text of a row.
public struct FullText: Sendable, Equatable {
  /// With `[17]` where notes are called.
  public var text: String
  /// A line for each mark on the row, its sign first.
  public var marks: [String]

  public init(text: String, marks: [String] = []) {
    self.text = text
    self.marks = marks
  }
}
