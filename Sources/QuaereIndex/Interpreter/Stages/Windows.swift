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
    let passages = index.passageKind.count
    notesStart =
      passages < index.blockTokens.count
      ? index.blockTokens[passages].lowerBound : index.tokens.count
    counts = [UInt32](repeating: 0, count: index.lexicon.count)
  }

  /// - Parameter bounds: the words that a window may reach to.
  mutating func count(
    _ hits: [Concordance.Hit], within: Int, bounds: (Concordance.Hit) throws -> Range<Int>
  ) throws {
    var windows: [Range<Int>] = []
    var words: [Range<Int>] = []
    for hit in hits {
      try poll.once()
      let span = Int(hit.position)..<Int(hit.position) + Int(hit.length)
      let bounds = try bounds(hit)
      windows.append(
        (span.lowerBound - within..<span.upperBound + within).clamped(to: bounds))
      words.append(span)
      if span.lowerBound < notesStart { hitsInPassages = true } else { hitsInNotes = true }
    }
    let taken = Windows.merged(words)
    for span in taken {
      for at in span { hitTerms[Int(index.tokens[at]), default: 0] += 1 }
      hitWords += span.count
    }
    try count(Windows.merged(windows), without: taken)
  }

  private mutating func count(_ windows: [Range<Int>], without taken: [Range<Int>]) throws {
    var next = 0
    for window in windows {
      try poll.once()
      var at = window.lowerBound
      while at < window.upperBound {
        while next < taken.count, taken[next].upperBound <= at { next += 1 }
        if next < taken.count, taken[next].contains(at) {
          at = taken[next].upperBound
          continue
        }
        let term = Int(index.tokens[at])
        if term < counts.count { counts[term] += 1 }
        size += 1
        at += 1
      }
    }
  }

  /// In order, without overlaps. Hits of rows that hold each other come twice.
  private static func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var out: [Range<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) where !range.isEmpty {
      if let last = out.last, range.lowerBound <= last.upperBound {
        out[out.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        out.append(range)
      }
    }
    return out
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
      let postings = index.postings(term)
      let first = postings.gallop(from: 0, to: UInt32(text.lowerBound))
      let end = postings.gallop(from: first, to: UInt32(text.upperBound))
      let company = Company(
        count: Int(counts[term]), total: end - first - hitTerms[term, default: 0], window: size,
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
}
