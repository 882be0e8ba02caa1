/// What the words of some documents in a row come to, with terms numbered for this part alone.
struct TextPart: Sendable {
  private(set) var terms = WordList(TermTable(), [])
  var passageTokens: [UInt32] = []
  var footnoteTokens: [UInt32] = []
  /// How many words each passage and each footnote has.
  var passageCounts: [UInt32] = []
  var footnoteCounts: [UInt32] = []
  /// Where in `passageTokens` each sentence begins.
  var sentenceStarts: [UInt32] = []
  /// How far all of these had come before each document, and behind the last.
  private(set) var places: [Place]

  /// Counts of what lies before a document.
  struct Place {
    var passageTokens = 0
    var footnoteTokens = 0
    var passages = 0
    var footnotes = 0
    var sentences = 0
  }

  /// - Parameter isDone: called after each document.
  init(_ documents: ArraySlice<DocumentSlice>, isDone: () -> Void = {}) {
    places = [Place()]
    // A word and what stands behind it take more: so nothing is moved while it grows.
    passageTokens.reserveCapacity(documents.reduce(0) { $0 + $1.textSize } / 5)
    let scanner = WordScanner()
    let table = TermTable()
    var taken = TakenTerms()
    var memory = SegmentMemory()
    for document in documents {
      if let known = document.segment.index {
        take(document, from: known, &taken, table)
      } else {
        scan(document, scanner, table)
      }
      places.append(
        Place(
          passageTokens: passageTokens.count, footnoteTokens: footnoteTokens.count,
          passages: passageCounts.count, footnotes: footnoteCounts.count,
          sentences: sentenceStarts.count))
      memory.read(document.textSize, of: document.segment)
      isDone()
    }
    memory.forget()
    terms = WordList(table, 0..<table.count)
  }

  private mutating func scan(
    _ document: DocumentSlice, _ scanner: WordScanner, _ table: TermTable
  ) {
    let texts = TextReader(document.columns.blockText)
    let base = document.columns.passageKind.count
    for passage in document.passages {
      let starts = document.sentenceStarts(ofPassage: passage)
      add(passage: texts.utf8(passage), starts, scanner, table)
    }
    for footnote in document.footnotes {
      add(footnote: texts.utf8(base + footnote), scanner, table)
    }
  }

  private mutating func add(
    passage text: UnsafeBufferPointer<UInt8>, _ starts: some RandomAccessCollection<Int>,
    _ scanner: WordScanner, _ table: TermTable
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
      passageTokens.append(table.term(word))
    }
    for _ in rest { sentenceStarts.append(UInt32(passageTokens.count)) }
    passageCounts.append(UInt32(passageTokens.count - base))
  }

  private mutating func add(
    footnote text: UnsafeBufferPointer<UInt8>, _ scanner: WordScanner, _ table: TermTable
  ) {
    let base = footnoteTokens.count
    scanner.scan(text) { _, _, word in footnoteTokens.append(table.term(word)) }
    footnoteCounts.append(UInt32(footnoteTokens.count - base))
  }
}
