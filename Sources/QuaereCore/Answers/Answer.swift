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
    case timeline(Timeline)
    case gaps(Gaps)
    case collocates(hits: Int, [Collocate])
    /// Each of `rows` between its neighbours.
    case context([Surroundings])
    /// The whole text of each of `rows`.
    case text([FullText])
    case table(CrossTable)
    case network(Network)
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
  /// How many lines there are where these are no rows, such as the hits of `kwic`, whatever is cut.
  public var lines: Int?
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

  /// How many lines are at hand, rows or others.
  public var length: Int {
    switch shape {
    case .kwic(let hits): hits.count
    case .timeline(let timeline):
      timeline.isChart ? timeline.bars.count : timeline.entries.count
    case .gaps(let gaps): gaps.runs.count
    case .collocates(_, let words): words.count
    case .table(let table): table.lines.count
    case .network(let network): network.nodes.count
    case .rows, .groups, .counts, .number, .context, .text: rows.count
    }
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
