/// What the words of some documents in a row come to, with terms numbered for this part alone.
struct TextPart: Sendable {
  let terms = TermTable()
  var passageTokens: [UInt32] = []
  var footnoteTokens: [UInt32] = []
  /// How many words each passage and each footnote has.
  var passageCounts: [UInt32] = []
  var footnoteCounts: [UInt32] = []
  /// Where in `passageTokens` each sentence begins.
  var sentenceStarts: [UInt32] = []

  /// - Parameter isDone: called after each document.
  init(_ documents: ArraySlice<DocumentSlice>, isDone: () -> Void = {}) {
    let scanner = WordScanner()
    var taken = TakenTerms()
    for document in documents {
      if let index = document.segment.index {
        take(document, from: index, &taken)
        isDone()
        continue
      }
      for passage in document.passages {
        add(
          passage: document.text(ofPassage: passage), document.sentenceStarts(ofPassage: passage),
          scanner)
      }
      for footnote in document.footnotes {
        add(footnote: document.text(ofFootnote: footnote), scanner)
      }
      isDone()
    }
  }

  private mutating func add(
    passage text: UnsafeBufferPointer<UInt8>, _ starts: some RandomAccessCollection<Int>,
    _ scanner: WordScanner
  ) {
    let base = passageTokens.count
    // The first sentence begins with the passage, whatever stands before its range.
    sentenceStarts.append(UInt32(base))
    var rest = starts.dropFirst()
    scanner.scan(text) { start, _, word in
      while let next = rest.first, next <= start {
        sentenceStarts.append(UInt32(passageTokens.count))
        rest = rest.dropFirst()
      }
      passageTokens.append(terms.term(word))
    }
    for _ in rest { sentenceStarts.append(UInt32(passageTokens.count)) }
    passageCounts.append(UInt32(passageTokens.count - base))
  }

  private mutating func add(footnote text: UnsafeBufferPointer<UInt8>, _ scanner: WordScanner) {
    let base = footnoteTokens.count
    scanner.scan(text) { _, _, word in footnoteTokens.append(terms.term(word)) }
    footnoteCounts.append(UInt32(footnoteTokens.count - base))
  }
}
