/// A pattern with its words looked up in the lexicon.
struct Sought {
  enum Kind {
    case words([Terms], marks: [String?])
    /// Each distinct word and how often it is asked for.
    case near([(terms: Terms, needed: Int)], within: Int)
    case regex(RegularExpression)
  }

  var kind: Kind
  /// The only language whose documents count, as numbered by `WordForms`; nil for all documents.
  var language: Int?

  /// The terms, where a single word is all that is sought.
  var soleWord: Terms? {
    guard case .words(let words, let marks) = kind, words.count == 1, marks.isEmpty, language == nil
    else { return nil }
    return words[0]
  }
}
