/// One written form of a name in one document, with all that the document alone tells of it. Which
/// forms are spellings of one name is found out when all documents are read.
public struct NameForm: Sendable, Equatable {
  /// As written, white space collapsed.
  public var text: String
  /// What the words around it say of its kind.
  public var votes = KindVotes()
  /// What the file's own markup says of it.
  public var marked = KindVotes()
  /// How many of the document's `mentions` are of this form.
  public var mentionCount = 0
  /// How many of its `noteMentions`.
  public var noteMentionCount = 0
  /// Index of the last citation that gives this form as an author.
  public var citation: Int?

  public init(text: String) { self.text = text }

  public var count: Int { mentionCount + noteMentionCount }
}
