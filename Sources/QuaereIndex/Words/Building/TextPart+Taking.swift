/// Words of documents that an index has already: they need not be looked for in the text again.
extension TextPart {
  mutating func take(
    _ document: DocumentSlice, from index: Index, _ taken: inout TakenTerms, _ table: TermTable
  ) {
    let sentences = index.passageSentences.span(document.passages)
    let words = index.sentenceTokens.span(sentences)
    let shift = passageTokens.count - words.lowerBound
    for sentence in sentences {
      sentenceStarts.append(UInt32(index.sentenceTokens[sentence].lowerBound + shift))
    }
    for passage in document.passages {
      passageCounts.append(UInt32(index.blockTokens[passage].count))
    }
    taken.use(index)
    for place in words { passageTokens.append(taken.number(of: index.tokens[place], table)) }
    let base = index.passageKind.count
    for footnote in document.footnotes {
      let words = index.blockTokens[base + footnote]
      footnoteCounts.append(UInt32(words.count))
      for place in words { footnoteTokens.append(taken.number(of: index.tokens[place], table)) }
    }
  }
}

/// The terms of an index, by the numbers that a part gives them when they are first met.
struct TakenTerms {
  private var index: Index?
  private var numbers: [UInt32] = []

  mutating func use(_ index: Index) {
    guard self.index !== index else { return }
    self.index = index
    numbers = [UInt32](repeating: Index.none, count: index.lexicon.count)
  }

  /// - Parameters:
  ///   - term: of the index.
  ///   - table: of the part.
  @inline(__always)
  mutating func number(of term: UInt32, _ table: TermTable) -> UInt32 {
    // A damaged file may hold any number; the lexicon gives an empty word for it.
    guard Int(term) < numbers.count, numbers[Int(term)] != Index.none else {
      return meet(Int(term), table)
    }
    return numbers[Int(term)]
  }

  private mutating func meet(_ term: Int, _ table: TermTable) -> UInt32 {
    guard let index else { return 0 }
    // Behind the lexicon lies at least the table of the file, so that the word may be read beyond.
    let number = table.term(index.lexicon.utf8(term))
    if term < numbers.count { numbers[term] = number }
    return number
  }
}
