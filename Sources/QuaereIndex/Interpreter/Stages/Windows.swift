import QuaereCore

/// Counts the words in the windows around hits, on the column of terms. A word that stands in two
/// windows is counted once; the hits themselves are in none.
struct Windows: Sendable {
  private let index: Index
  /// Words on either side of a hit.
  private let within: Int
  /// For each term how often it stands in the windows.
  private var counts: [UInt32]
  /// Words in all windows.
  private var size = 0
  /// Terms of the hits, and how many words those are.
  private var hitTerms: [UInt32: Int] = [:]
  /// The term met last, which the next hit has too as a rule, and how often it was met in a row.
  private var lastTerm: (term: UInt32, count: Int) = (0, 0)
  private var hitWords = 0
  private var hitsInPassages = false
  private var hitsInNotes = false
  /// The first word of the footnotes, which stand behind all passages.
  private let notesStart: Int
  /// The hit that was added last, whose window ends where the next begins.
  private var open: (hit: Concordance.Hit, bounds: Range<Int>)?
  /// What lies before was counted already, or is a hit.
  private var done = 0
  private(set) var hits = 0

  init(index: Index, within: Int) {
    self.index = index
    self.within = within
    counts = [UInt32](repeating: 0, count: index.lexicon.count)
    let passages = index.passageKind.count
    notesStart =
      passages < index.blockTokens.count
      ? index.blockTokens[passages].lowerBound : index.tokens.count
  }

  /// - Parameters:
  ///   - hit: not before the one added last.
  ///   - bounds: the words that its window may reach to.
  mutating func add(_ hit: Concordance.Hit, _ bounds: Range<Int>) {
    close(before: Int(hit.position))
    open = (hit, bounds)
    hits += 1
  }

  private mutating func close(before next: Int) {
    guard let (hit, bounds) = open else { return }
    let (start, end) = (Int(hit.position), Int(hit.position) + Int(hit.length))
    count(from: max(done, bounds.lowerBound, start - within), to: start)
    take(from: max(done, start), to: end)
    done = max(done, end)
    let reach = min(bounds.upperBound, end + within, max(next, done))
    count(from: done, to: reach)
    done = max(done, reach)
  }

  /// After the last hit.
  mutating func end() {
    close(before: .max)
    open = nil
    hitTerms[lastTerm.term, default: 0] += lastTerm.count
    lastTerm = (0, 0)
  }

  /// Takes in what was counted in another part of the text, none of whose windows touches one here.
  ///
  /// - Precondition: both have ended.
  mutating func add(_ other: Windows) {
    for (term, count) in other.counts.enumerated() { counts[term] &+= count }
    hitTerms.merge(other.hitTerms, uniquingKeysWith: +)
    size += other.size
    hitWords += other.hitWords
    hits += other.hits
    hitsInPassages = hitsInPassages || other.hitsInPassages
    hitsInNotes = hitsInNotes || other.hitsInNotes
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
    for at in first..<end {
      let term = index.tokens[at]
      if term != lastTerm.term {
        hitTerms[lastTerm.term, default: 0] += lastTerm.count
        lastTerm = (term, 0)
      }
      lastTerm.count += 1
    }
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
      - hitTerms[UInt32(clamping: term), default: 0]
  }
}
