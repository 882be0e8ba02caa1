/// A question about words, as any engine may be asked it. The words are of the letters a to z.
struct PeerQuestion: Encodable {
  /// What is asked of the words; its name is what the scripts are told.
  enum Kind: String, Encodable {
    case word, phrase, near, all, any, prefix
    /// An expression over one word.
    case pattern
    /// In how many documents, with a number for each.
    case document
    /// Lines of text around each hit.
    case concordance
    /// Passages with the first word in sections with the second.
    case section
  }

  let kind: Kind
  let words: [String]
  /// Words that must not be there.
  var none: [String] = []
  /// Words between, at most.
  var within = 0
  /// Lines wanted of a concordance; 0 for all, of which a screen is shown.
  var lines = 0
  /// The side of a concordance by whose words its lines are sorted: left, right, or neither.
  var by = ""

  init(_ kind: Kind, _ words: String...) {
    self.init(kind, words)
  }

  init(_ kind: Kind, _ words: [String]) {
    self.kind = kind
    self.words = words
  }

  func without(_ words: String...) -> PeerQuestion {
    var copy = self
    copy.none = words
    return copy
  }

  func within(_ words: Int) -> PeerQuestion {
    var copy = self
    copy.within = words
    return copy
  }

  func sorted(by side: String) -> PeerQuestion {
    var copy = self
    copy.by = side
    return copy
  }

  func lines(_ count: Int) -> PeerQuestion {
    var copy = self
    copy.lines = count
    return copy
  }
}
