/// How often each term stands in passages, and in footnotes.
struct TermCounts {
  private(set) var inPassages: [UInt32]
  private(set) var inNotes: [UInt32]

  /// Of documents that are taken over, by the numbers of the index as it was.
  init(taken runs: WordRuns) {
    guard let old = runs.old else {
      (inPassages, inNotes) = ([], [])
      return
    }
    let terms = 0..<old.lexicon.count
    inPassages = terms.map { UInt32(old.termPostings.frequencyInPassages($0)) }
    inNotes = terms.map { UInt32(old.termPostings.frequencyInNotes($0)) }
    let notes = old.blockTokens.start(old.passageKind.count)
    for documents in runs.gone {
      let (origin, count) = old.words(of: documents)
      let first = notes + origin.footnoteTokens
      TermCounts.take(
        old.tokens, origin.passageTokens..<origin.passageTokens + count.passageTokens, &inPassages)
      TermCounts.take(old.tokens, first..<first + count.footnoteTokens, &inNotes)
    }
  }

  /// Of all documents, by the numbers of the lexicon.
  init(_ taken: TermCounts, _ lexicon: LexiconMerge, found parts: [TextPart]) {
    let moved = { (counts: [UInt32]) in
      lexicon.taken.map { $0 == Index.none ? 0 : counts[Int($0)] }
    }
    inPassages = moved(taken.inPassages)
    inNotes = moved(taken.inNotes)
    for part in parts {
      for term in part.passageTokens { inPassages[Int(term)] += 1 }
      for term in part.footnoteTokens { inNotes[Int(term)] += 1 }
    }
  }

  func isEmpty(_ term: Int) -> Bool { inPassages[term] == 0 && inNotes[term] == 0 }

  /// In all.
  subscript(term: Int) -> Int { Int(inPassages[term]) + Int(inNotes[term]) }

  private static func take(_ tokens: TokenColumn, _ range: Range<Int>, _ counts: inout [UInt32]) {
    tokens.forEach(in: range) { _, term in
      // In a damaged file there may be any.
      if Int(term) < counts.count, counts[Int(term)] > 0 { counts[Int(term)] -= 1 }
      return true
    }
  }
}
