/// What a question gave: rows and all that belongs on the screen beside them.
public struct Answer: Sendable {
  public enum Shape: Sendable {
    /// Rows with these fields as columns; empty means the noun's own columns.
    case rows(columns: [String])
    /// Rows under headings, by `group by`.
    case groups([Group], columns: [String])
    /// `count by`: a key for each column and how many.
    case counts(columns: [String], [Count])
    /// `count`: the number alone.
    case number
    case kwic([KWICLine])
  }

  public struct Group: Sendable {
    public var key: String
    /// Positions in `rows`.
    public var rows: Range<Int>

    public init(key: String, rows: Range<Int>) {
      self.key = key
      self.rows = rows
    }
  }

  public struct Count: Sendable, Equatable {
    public var keys: [String]
    public var count: Int

    public init(keys: [String], count: Int) {
      self.keys = keys
      self.count = count
    }
  }

  public var noun: Noun
  /// How many there are, whatever is cut from `rows`.
  public var count: Int
  /// How many the noun has in all, for `8 of 26 passages`.
  public var total: Int?
  /// How many hits `kwic` found in the rows, whatever is cut.
  public var hits: Int?
  public var rows: [Row]
  /// Rows and hits before this one were shown already; they are here so that numbers stay.
  public var firstRow = 0
  public var shape: Shape
  /// What the answer rests on: (`reach`, `paragraph`), (`autumn`, `Sep–Nov`).
  public var assumptions: [Field]
  /// Sentences worth saying: a spelling that occurs, a reach that would give some.
  public var remarks: [String]
  /// At most two things to type next.
  public var hints: [String]
  /// Where an answer of nothing could have been something; not part of the answer, so not recorded.
  public var leads: [Lead] = []

  /// How many lines of rows or hits are at hand.
  public var length: Int {
    if case .kwic(let hits) = shape { return hits.count }
    return rows.count
  }

  public init(
    noun: Noun, count: Int, total: Int? = nil, rows: [Row] = [],
    shape: Shape = .rows(columns: []), assumptions: [Field] = [], remarks: [String] = [],
    hints: [String] = []
  ) {
    self.noun = noun
    self.count = count
    self.total = total
    self.rows = rows
    self.shape = shape
    self.assumptions = assumptions
    self.remarks = remarks
    self.hints = hints
  }
}

/// What was nearest to a question that gave nothing, and a line that gives something.
public struct Lead: Hashable, Sendable {
  public var words: String
  public var line: String

  public init(_ words: String, line: String) {
    self.words = words
    self.line = line
  }
}

/// One hit in its context (key word in context).
public struct KWICLine: Hashable, Sendable {
  /// Full address of the sentence or footnote.
  public var address: String
  public var place: String
  public var left: String
  public var hit: String
  public var right: String

  public init(address: String, place: String, left: String, hit: String, right: String) {
    self.address = address
    self.place = place
    self.left = left
    self.hit = hit
    self.right = right
  }
}
