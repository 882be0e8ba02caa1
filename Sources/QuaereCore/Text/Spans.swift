/// A name at a place.
public struct Mention: Sendable, Equatable {
  /// Index of the block (see `Document`).
  public var block: Int
  /// UTF-8 range in the block's text.
  public var range: Range<Int>
  /// Index in `Library.names`; until the name-joining pass sets it, in the document's `nameForms`.
  public var name: Int = 0
  /// Index in the name's spellings.
  public var spelling: Int = 0

  public init(block: Int, range: Range<Int>) {
    self.block = block
    self.range = range
  }
}

/// Spellings of one person, place or group, joined.
public struct Name: Sendable, Equatable {
  public enum Kind: String, Sendable, CaseIterable {
    case person, place, group, unknown
  }

  /// The form shown: the most frequent, the fullest among equals.
  public var name: String
  public var kind: Kind
  /// True where a cue or markup gave the kind; false where it is only a guess.
  public var kindIsGuess = true
  public var spellings: [SpellingCount]
  /// Why more than one spelling is here, when a rule and not a person joined them.
  public var joined: String?

  public init(name: String, kind: Kind, spellings: [SpellingCount]) {
    self.name = name
    self.kind = kind
    self.spellings = spellings
  }
}

/// A date expression at a place.
public struct DateExpression: Sendable, Equatable {
  public var block: Int
  public var range: Range<Int>
  public var value: EDTF
  /// Why a part (mostly the year) was put in by the program; nil when the text says it all.
  public var inferred: String?
  /// Which parts those are.
  public var completed: CompletedParts

  public init(
    block: Int, range: Range<Int>, value: EDTF, inferred: String? = nil,
    completed: CompletedParts = []
  ) {
    self.block = block
    self.range = range
    self.value = value
    self.inferred = inferred
    self.completed = completed
  }
}

/// Quoted speech, without its quotation marks.
public struct Quote: Sendable, Equatable {
  public var block: Int
  public var range: Range<Int>

  public init(block: Int, range: Range<Int>) {
    self.block = block
    self.range = range
  }
}

/// A number with what it counts: range covers both (`200 students`).
public struct Figure: Sendable, Equatable {
  public var block: Int
  public var range: Range<Int>
  /// The number, in words or digits, as a value.
  public var value: Double

  public init(block: Int, range: Range<Int>, value: Double) {
    self.block = block
    self.range = range
    self.value = value
  }
}
