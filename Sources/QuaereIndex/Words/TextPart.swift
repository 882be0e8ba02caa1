import QuaereCore

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
  var passagePrints: [UInt32] = []
  var sentencePrints: [UInt32] = []
  /// The texts of passages and footnotes in codes, and where each ends.
  var passageText = PackedTexts()
  var footnoteText = PackedTexts()
  var passageLetters: [Letters] = []
  var footnoteLetters: [Letters] = []

  /// - Parameter isDone: called after each document.
  init(_ documents: ArraySlice<Document>, _ symbols: SymbolTable, isDone: () -> Void = {}) {
    let scanner = WordScanner()
    var prints = PrintScanner()
    for document in documents {
      var next = 0
      for (index, passage) in document.passages.enumerated() {
        let first = next
        while next < document.sentences.count, document.sentences[next].passage == index {
          next += 1
        }
        var text = passage.block.text
        text.withUTF8 {
          add(passage: $0, document.sentences[first..<next], scanner, &prints)
          passageText.add($0, symbols)
        }
      }
      for footnote in document.footnotes {
        var text = footnote.block.text
        text.withUTF8 {
          add(footnote: $0, scanner)
          footnoteText.add($0, symbols)
        }
      }
      isDone()
    }
  }

  private mutating func add(
    passage text: UnsafeBufferPointer<UInt8>, _ sentences: ArraySlice<Sentence>,
    _ scanner: WordScanner, _ prints: inout PrintScanner
  ) {
    let base = passageTokens.count
    // The first sentence begins with the passage, whatever stands before its range.
    sentenceStarts.append(UInt32(base))
    var next = sentences.startIndex + 1
    scanner.scan(text) { start, _, word in
      while next < sentences.endIndex, sentences[next].range.lowerBound <= start {
        sentenceStarts.append(UInt32(passageTokens.count))
        next += 1
      }
      passageTokens.append(terms.term(word))
    }
    for _ in next..<max(next, sentences.endIndex) {
      sentenceStarts.append(UInt32(passageTokens.count))
    }
    passageCounts.append(UInt32(passageTokens.count - base))
    passageLetters.append(Letters.of(text))
    let print = prints.print(text)
    passagePrints.append(print)
    for sentence in sentences {
      let isAll = sentence.range == 0..<text.count
      sentencePrints.append(
        isAll ? print : prints.print(UnsafeBufferPointer(rebasing: text[sentence.range])))
    }
  }

  private mutating func add(footnote text: UnsafeBufferPointer<UInt8>, _ scanner: WordScanner) {
    let base = footnoteTokens.count
    scanner.scan(text) { _, _, word in footnoteTokens.append(terms.term(word)) }
    footnoteCounts.append(UInt32(footnoteTokens.count - base))
    footnoteLetters.append(Letters.of(text))
  }
}
