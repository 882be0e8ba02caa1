import QuaereCore

extension IndexBuilder {
  /// Words and prints.
  func writeWords() throws -> (tokens: Int, terms: Int) {
    var tokens: [String] = []
    var blockTokens: [UInt32] = [0]
    var sentenceTokens: [UInt32] = []
    var sentencePrints: [UInt32] = []
    var passagePrints: [UInt32] = []
    for document in library.documents {
      for (index, passage) in document.passages.enumerated() {
        passagePrints.append(Print(of: passage.block.text).value)
        let base = UInt32(tokens.count)
        var starts: [Int] = []
        Words.scan(passage.block.text) { range, word in
          starts.append(range.lowerBound)
          tokens.append(word)
        }
        var isFirst = true
        for sentence in document.sentences where sentence.passage == index {
          sentencePrints.append(Print(of: passage.block.slice(sentence.range)).value)
          let before = isFirst ? 0 : starts.count { $0 < sentence.range.lowerBound }
          isFirst = false
          sentenceTokens.append(base + UInt32(before))
        }
        blockTokens.append(UInt32(tokens.count))
      }
    }
    sentenceTokens.append(UInt32(tokens.count))
    for document in library.documents {
      for footnote in document.footnotes {
        tokens += Words.folded(footnote.block.text)
        blockTokens.append(UInt32(tokens.count))
      }
    }
    let lexicon = Set(tokens).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let ids = Dictionary(uniqueKeysWithValues: zip(lexicon, UInt32(0)...))
    let column = tokens.map { ids[$0] ?? 0 }
    try writer.column(.tokens, column)
    try writer.strings(.lexicon, lexicon)
    try writer.adjacency(.termPostings, Lists(grouping: column, count: lexicon.count))
    try writer.column(.blockTokens, blockTokens)
    try writer.column(.sentenceTokens, sentenceTokens)
    try writer.column(.sentencePrint, sentencePrints)
    try writer.column(.passagePrint, passagePrints)
    return (tokens.count, lexicon.count)
  }
}
