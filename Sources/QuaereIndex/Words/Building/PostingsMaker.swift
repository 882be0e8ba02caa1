/// What the postings of an index are made from: those of the index as it was, with new numbers, and the
/// words that were found.
struct PostingsMaker {
  let runs: WordRuns
  let counts: TermCounts
  let dense: DensePassagesEncoder
  private let lexicon: LexiconMerge
  private let map: StretchMap

  /// - Parameter passageOf: the passage of each sentence.
  init(_ runs: WordRuns, _ lexicon: LexiconMerge, _ counts: TermCounts, passageOf: [UInt32]) {
    (self.runs, self.lexicon, self.counts) = (runs, lexicon, counts)
    map = StretchMap(runs)
    dense = DensePassagesEncoder(passages: runs.total.passages, passageOf: passageOf)
  }

  var stretches: Int { runs.total.sentences + runs.total.footnotes }

  /// Adds the stretches of documents that are taken over in which a term stands, ascending.
  func taken(_ term: Int, into out: inout [UInt32]) {
    let known = lexicon.taken[term]
    guard let old = runs.old, known != Index.none else { return }
    map.map(old.termPostings[Int(known)], into: &out)
  }

  /// Ranges of terms that have about as many places each: enough ranges for all cores, and none that
  /// takes more memory than need be.
  var shares: [Range<Int>] {
    let places = runs.total.passageTokens + runs.total.footnoteTokens
    let most = max(1 << 16, min(1 << 24, places / 16))
    var shares: [Range<Int>] = []
    var (first, size) = (0, 0)
    for term in 0..<lexicon.count {
      if size > 0, size + counts[term] > most {
        shares.append(first..<term)
        (first, size) = (term, 0)
      }
      size += counts[term]
    }
    if first < lexicon.count { shares.append(first..<lexicon.count) }
    return shares
  }
}
