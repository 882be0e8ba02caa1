/// A row that somebody looked at and left out of an answer: a "no" that is kept.
public struct Dismissal: Hashable, Sendable {
  /// The entry that made it.
  public var id: String
  /// What the row is called: an address, a key, a name.
  public var row: String
  /// Where a row of a text stands today; nil when it has lost its place, or is no place.
  public var place: Address?
  /// The words of a date, a mention, a quotation or a figure at that place.
  public var words: String?
  /// The question it was left out of, in its canonical form, sets with their owner.
  public var question: String
  public var why: String
  public var author: String
  /// ISO 8601, UTC.
  public var made: String
  /// File name of the session.
  public var session: String

  public init(
    id: String, row: String, place: Address? = nil, words: String? = nil, question: String,
    why: String, author: String, made: String, session: String = ""
  ) {
    self.id = id
    self.row = row
    self.place = place
    self.words = words
    self.question = question
    self.why = why
    self.author = author
    self.made = made
    self.session = session
  }
}
