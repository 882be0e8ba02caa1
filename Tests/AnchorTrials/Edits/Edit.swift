/// One thing that happens to documents. To add one: its file, and a line in `Edits.all`.
package protocol Edit: Sendable {
  /// In the table.
  static var title: String { get }
  /// How the file was set when the marks were made, and how it is set now.
  static func conversions(_ random: inout SplitMix) -> (before: Conversion, now: Conversion)
  /// Puts what the edit needs into the text before: a text of no figures has none to change.
  static func prepare(_ manuscript: inout Manuscript, _ stock: Stock, _ random: inout SplitMix)
  /// True for words that the edit can be tried on.
  static func suits(_ words: String) -> Bool
  /// Edits a paragraph. Called for those that have a mark only, from the last to the first.
  ///
  /// - Parameter target: the scalars of the words marked.
  static func edit(
    _ manuscript: inout Manuscript, at index: Int, target: Range<Int>, _ stock: Stock,
    _ random: inout SplitMix)
  /// Edits the whole text, once, after the paragraphs.
  static func editAll(_ manuscript: inout Manuscript, _ random: inout SplitMix)
}

extension Edit {
  package static func conversions(_ random: inout SplitMix) -> (
    before: Conversion, now: Conversion
  ) {
    (Conversion(), Conversion())
  }

  package static func prepare(
    _ manuscript: inout Manuscript, _ stock: Stock, _ random: inout SplitMix
  ) {}

  package static func suits(_ words: String) -> Bool { true }

  package static func edit(
    _ manuscript: inout Manuscript, at index: Int, target: Range<Int>, _ stock: Stock,
    _ random: inout SplitMix
  ) {}

  package static func editAll(_ manuscript: inout Manuscript, _ random: inout SplitMix) {}
}

/// All kinds of edits, in the order of the table.
package enum Edits {
  package static let all: [any Edit.Type] = [
    Untouched.self, WordsElsewhere.self, SentenceInserted.self, ParagraphMoved.self,
    ParagraphSplit.self, ParagraphJoined.self, Rehyphenated.self, OtherQuotes.self,
    Decomposed.self, Reconverted.self, ScanNoise.self, WordInside.self, DigitChanged.self,
    NegationInserted.self, NegationRemoved.self, NameChanged.self, SplitInside.self,
    ParagraphDeleted.self, SentenceDeleted.self,
  ]
}
