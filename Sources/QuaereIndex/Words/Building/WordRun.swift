/// Counts of passages, footnotes, sentences and their words.
struct WordPlace {
  var passages = 0
  var footnotes = 0
  var sentences = 0
  var passageTokens = 0
  var footnoteTokens = 0

  mutating func add(_ other: WordPlace) {
    passages += other.passages
    footnotes += other.footnotes
    sentences += other.sentences
    passageTokens += other.passageTokens
    footnoteTokens += other.footnoteTokens
  }
}

/// Documents in a row whose words lie in a row.
struct WordRun {
  enum Source {
    /// Documents of the index as it was.
    case taken(Range<Int>)
    /// Documents of a part.
    case found(Int, Range<Int>)
  }

  var source: Source
  /// What lies before the first document: in the index that is being made, and where the words come from.
  var first = WordPlace()
  private(set) var origin = WordPlace()
  private(set) var count = WordPlace()

  init(source: Source) { self.source = source }

  mutating func measure(_ old: Index?, _ parts: [TextPart]) {
    switch source {
    case .found(let part, let documents):
      let (start, end) = (
        parts[part].places[documents.lowerBound], parts[part].places[documents.upperBound]
      )
      origin = WordPlace(start)
      count = WordPlace(
        passages: end.passages - start.passages, footnotes: end.footnotes - start.footnotes,
        sentences: end.sentences - start.sentences,
        passageTokens: end.passageTokens - start.passageTokens,
        footnoteTokens: end.footnoteTokens - start.footnoteTokens)
    case .taken(let documents):
      guard let old else { return }
      (origin, count) = old.words(of: documents)
    }
  }
}

extension WordPlace {
  fileprivate init(_ place: TextPart.Place) {
    self.init(
      passages: place.passages, footnotes: place.footnotes, sentences: place.sentences,
      passageTokens: place.passageTokens, footnoteTokens: place.footnoteTokens)
  }
}

extension Index {
  /// Where the words of documents in a row begin, and how many they are; those of footnotes are counted
  /// from the first word of the first footnote.
  func words(of documents: Range<Int>) -> (origin: WordPlace, count: WordPlace) {
    let passages = documentPassages.span(documents)
    let footnotes = documentFootnotes.span(documents)
    let sentences = passageSentences.span(passages)
    let base = passageKind.count
    let words = blockTokens.span(passages)
    let notes = blockTokens.span(base + footnotes.lowerBound..<base + footnotes.upperBound)
    let origin = WordPlace(
      passages: passages.lowerBound, footnotes: footnotes.lowerBound,
      sentences: sentences.lowerBound, passageTokens: words.lowerBound,
      footnoteTokens: max(0, notes.lowerBound - blockTokens.start(base)))
    let count = WordPlace(
      passages: passages.count, footnotes: footnotes.count, sentences: sentences.count,
      passageTokens: words.count, footnoteTokens: notes.count)
    return (origin, count)
  }
}
