/// How many rows have both a value of one field and a value of another.
public struct CrossTable: Sendable, Equatable {
  public struct Line: Sendable, Equatable {
    public var key: String
    /// One for each of `columns`.
    public var cells: [Int]

    public init(key: String, cells: [Int]) {
      self.key = key
      self.cells = cells
    }

    public var total: Int { cells.reduce(0, +) }
  }

  /// The field whose values head the lines, and that whose values head the columns.
  public var lineField: String
  public var columnField: String
  public var columns: [String]
  /// Of all lines, or the first of them where fewer were asked for.
  public var lines: [Line]
  /// Over all lines, whatever is cut from them.
  public var totals: [Int]

  public init(
    lineField: String, columnField: String, columns: [String], lines: [Line], totals: [Int]
  ) {
    self.lineField = lineField
    self.columnField = columnField
    self.columns = columns
    self.lines = lines
    self.totals = totals
  }
}
