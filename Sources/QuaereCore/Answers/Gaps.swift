/// The units of a period that no date lies in, neighbours joined to runs.
public struct Gaps: Sendable, Equatable {
  public struct Run: Sendable, Equatable {
    /// EDTF of the first and of the last unit.
    public var first: String
    public var last: String
    /// `1926–1927`.
    public var words: String
    public var units: Int

    public init(first: String, last: String, words: String, units: Int) {
      self.first = first
      self.last = last
      self.words = words
      self.units = units
    }
  }

  public var unit: DateUnit
  /// `1921–1979`.
  public var period: String
  /// Units of the period, empty or not.
  public var units: Int
  public var runs: [Run]
  /// Empty units in all runs, whatever is cut from them.
  public var empty: Int

  public init(unit: DateUnit, period: String, units: Int, runs: [Run], empty: Int) {
    self.unit = unit
    self.period = period
    self.units = units
    self.runs = runs
    self.empty = empty
  }
}
