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
  /// The texts of passages and footnotes in codes, and where each ends.
  var passageText = PackedTexts()
  var footnoteText = PackedTexts()

  /// - Parameter isDone: called after each document.
  init(
    _ documents: ArraySlice<DocumentSlice>, _ symbols: SymbolTable, isDone: () -> Void = {}
  ) {
    let scanner = WordScanner()
    var taken = TakenTerms()
    for document in documents {
      let texts = TextReader(document.columns.blockText)
      let base = document.columns.passageKind.count
      let known = document.segment.index
      if let known { take(document, from: known, &taken) }
      for passage in document.passages {
        let text = texts.utf8(passage)
        passageText.add(text, symbols)
        if known == nil { add(passage: text, document.sentenceStarts(ofPassage: passage), scanner) }
      }
      for footnote in document.footnotes {
        let text = texts.utf8(base + footnote)
        footnoteText.add(text, symbols)
        if known == nil { add(footnote: text, scanner) }
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
