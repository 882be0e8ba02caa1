/// Rows in the order of their dates.
public struct Timeline: Sendable {
  /// A row at one of its dates; a row with several dates stands at each.
  public struct Entry: Sendable {
    /// EDTF.
    public var date: String
    /// `14 Oct [1978]`.
    public var words: String
    public var isInferred: Bool
    /// `year only`, where the date is too long to have a place among the others; such entries come
    /// last.
    public var rule: String?
    public var row: Row
    /// The row's text, from where it comes to speak of the date.
    public var excerpt: String

    public init(
      date: String, words: String, isInferred: Bool = false, rule: String? = nil, row: Row,
      excerpt: String
    ) {
      self.date = date
      self.words = words
      self.isInferred = isInferred
      self.rule = rule
      self.row = row
      self.excerpt = excerpt
    }
  }

  /// A period and how many rows have a date inside it.
  public struct Bar: Sendable, Equatable {
    /// EDTF.
    public var date: String
    public var words: String
    public var count: Int

    public init(date: String, words: String, count: Int) {
      self.date = date
      self.words = words
      self.count = count
    }
  }

  public var unit: DateUnit
  public var entries: [Entry]
  /// From the first period that has rows to the last; those between have none.
  public var bars: [Bar]
  /// Dates that lie in no single period.
  public var longer: Int
  /// True where the entries are too many to be read one by one.
  public var isChart: Bool

  public init(
    unit: DateUnit, entries: [Entry] = [], bars: [Bar] = [], longer: Int = 0, isChart: Bool = false
  ) {
    self.unit = unit
    self.entries = entries
    self.bars = bars
    self.longer = longer
    self.isChart = isChart
  }
}
