import QuaereCore

/// Counts the words in the windows around hits, on the column of terms. A word that stands in two
/// windows is counted once; the hits themselves are in none.
struct Windows {
  private let index: Index
  private let poll: Poll
  /// For each term how often it stands in the windows.
  private var counts: [UInt32]
  /// Words in all windows.
  private var size = 0
  /// Terms of the hits, and how many words those are.
  private var hitTerms: [Int: Int] = [:]
  private var hitWords = 0
  private var hitsInPassages = false
  private var hitsInNotes = false
  /// The first word of the footnotes, which stand behind all passages.
  private let notesStart: Int

  init(index: Index, poll: Poll) {
    self.index = index
    self.poll = poll
    counts = [UInt32](repeating: 0, count: index.lexicon.count)
    let passages = index.passageKind.count
    notesStart =
      passages < index.blockTokens.count
      ? index.blockTokens[passages].lowerBound : index.tokens.count
  }

  /// - Parameter bounds: the words that a window may reach to.
  mutating func count(
    _ hits: [Concordance.Hit], within: Int, bounds: (Concordance.Hit) -> Range<Int>
  ) throws {
    // Rows that hold each other, such as sections, give a hit twice and out of order.
    let isAscending = zip(hits, hits.dropFirst()).allSatisfy { $0.position <= $1.position }
    let hits = isAscending ? hits : hits.sorted { $0.position < $1.position }
    // What lies before was counted already, or is a hit.
    var done = 0
    for (number, hit) in hits.enumerated() {
      try poll.once()
      let (start, end) = (Int(hit.position), Int(hit.position) + Int(hit.length))
      let next = number + 1 < hits.count ? Int(hits[number + 1].position) : Int.max
      let bounds = bounds(hit)
      count(from: max(done, bounds.lowerBound, start - within), to: start)
      take(from: max(done, start), to: end)
      done = max(done, end)
      let reach = min(bounds.upperBound, end + within, max(next, done))
      count(from: done, to: reach)
      done = max(done, reach)
    }
  }

  private mutating func count(from first: Int, to end: Int) {
    let end = min(end, index.tokens.count)
    guard first < end else { return }
    size += end - first
    let tokens = index.tokens
    counts.withUnsafeMutableBufferPointer { counts in
      tokens.forEach(in: first..<end) { _, term in
        // A damaged file may name terms that are not there.
        if Int(term) < counts.count { counts[Int(term)] &+= 1 }
        return true
      }
    }
  }

  private mutating func take(from first: Int, to end: Int) {
    guard first < end else { return }
    hitWords += end - first
    for at in first..<end { hitTerms[Int(index.tokens[at]), default: 0] += 1 }
    if first < notesStart { hitsInPassages = true } else { hitsInNotes = true }
  }

  /// The words in the windows, the most telling first; words equal in that by frequency, then by
  /// the alphabet.
  ///
  /// Compared is what stands in the windows with all passages, with all footnotes, or with both,
  /// according to where the hits are.
  func company(atLeast least: Int) -> [(term: Int, company: Company)] {
    let text = (hitsInPassages ? 0 : notesStart)..<(hitsInNotes ? index.tokens.count : notesStart)
    var found: [(term: Int, company: Company, score: Double)] = []
    for term in counts.indices where counts[term] >= least {
      let company = Company(
        count: Int(counts[term]), total: total(term), window: size,
        text: text.count - hitWords)
      found.append((term, company, company.likelihood))
    }
    found.sort {
      $0.score != $1.score
        ? $0.score > $1.score
        : $0.company.count != $1.company.count
          ? $0.company.count > $1.company.count : $0.term < $1.term
    }
    return found.map { ($0.term, $0.company) }
  }

  /// How often a term stands where the hits are, hits apart.
  private func total(_ term: Int) -> Int {
    (hitsInPassages ? index.termPostings.frequencyInPassages(term) : 0)
      + (hitsInNotes ? index.termPostings.frequencyInNotes(term) : 0)
      - hitTerms[term, default: 0]
  }
}
