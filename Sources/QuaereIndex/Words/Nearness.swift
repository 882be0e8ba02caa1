/// Words near each other in any order: every least window that holds them all, each as often as it
/// was given. A least window has no smaller one inside that holds them too; such windows may overlap.
/// One word of the text may be two of those asked for where these differ (`strike` and `strike*`).
struct Nearness {
  private struct Word {
    let terms: Terms
    let test: TermTest
    /// How often it is asked for.
    let needed: Int
  }

  /// Each distinct word, the rarest first: it says which parts of the text to look at.
  private let words: [Word]
  /// True when each word is wanted once, and no word of the text is two of them.
  private let areApart: Bool
  /// Of all words, as in `TermTest`.
  private let remainders: UInt64
  /// Words that a window may have at most: those asked for and `within` more.
  private let span: Int

  /// Nil when a word is not in the library at all, or there is no word.
  init?(_ words: [(terms: Terms, needed: Int)], within: Int, _ index: Index) {
    guard !words.isEmpty, words.allSatisfy({ !$0.terms.isEmpty }) else { return nil }
    // Of equally rare words the one typed first, so that every run does the same.
    self.words = words.map { (word: $0, count: index.stretchCount($0.terms)) }.enumerated()
      .sorted { ($0.element.count, $0.offset) < ($1.element.count, $1.offset) }
      .map { Word(terms: $1.word.terms, test: TermTest($1.word.terms), needed: $1.word.needed) }
    let bounds = words.map(\.terms.bounds).sorted { $0.lowerBound < $1.lowerBound }
    areApart =
      words.allSatisfy { $0.needed == 1 }
      && zip(bounds, bounds.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound }
    remainders = self.words.reduce(0) { $0 | $1.test.remainders }
    span = words.reduce(0) { $0 + $1.needed } + min(max(0, within), 1 << 24)
  }

  /// Calls `body` with the unit and the first and last position of each window inside one. It says
  /// whether more of the unit are wanted.
  func forEach(
    _ index: Index, _ unit: TextUnit, _ poll: Poll,
    _ body: (_ id: UInt32, _ first: Int, _ last: Int) throws -> Bool
  ) throws {
    let known = words.dropFirst().compactMap { KnownUnits($0.terms, unit, index) }
    let set = StretchSet(words[0].terms, index)
    var open: (id: UInt32, first: Int, last: Int)?
    func close() throws {
      guard let open, known.allSatisfy({ $0.contains(open.id) }) else { return }
      let all = index.tokens(of: unit, Int(open.id))
      let start = index.stretchTokens(open.first).lowerBound - span
      let end = index.stretchTokens(open.last).upperBound + span
      guard start < end else { return }
      try search(index.tokens, in: (start..<end).clamped(to: all)) { try body(open.id, $0, $1) }
    }
    // The stretches of a unit that hold the rarest word come one after the other.
    try set.forEach(in: index.stretches(of: unit)) { stretch in
      try poll.once()
      let id = index.id(of: unit, holding: stretch)
      if id == open?.id {
        open?.last = Int(stretch)
      } else {
        try close()
        open = (id, Int(stretch), Int(stretch))
      }
    }
    try close()
  }

  private func search(
    _ tokens: TokenColumn, in range: Range<Int>, _ body: (Int, Int) throws -> Bool
  ) throws {
    guard areApart else { return try windows(tokens, in: range, body) }
    try withUnsafeTemporaryAllocation(of: Int.self, capacity: words.count) { tails in
      tails.initialize(repeating: 0)
      try words.withUnsafeBufferPointer { try apart(tokens, in: range, $0, tails, body) }
    }
  }

  /// Where each position is that of one word, wanted once: a window ends wherever a word comes that
  /// has not come since the one that lies back farthest.
  ///
  /// - Parameter tails: for each word one more than where it came last; 0 when it has not.
  @inline(__always)
  private func apart(
    _ tokens: TokenColumn, in range: Range<Int>, _ words: UnsafeBufferPointer<Word>,
    _ tails: UnsafeMutableBufferPointer<Int>, _ body: (Int, Int) throws -> Bool
  ) rethrows {
    let remainders = self.remainders
    try tokens.forEach(in: range) { position, term in
      guard remainders >> UInt64(term & 63) & 1 != 0 else { return true }
      var word = 0
      while word < words.count, !words[word].test.holds(term) { word += 1 }
      guard word < words.count else { return true }
      let before = tails[word]
      tails[word] = position + 1
      var start = tails[0]
      var other = 1
      while other < tails.count {
        start = min(start, tails[other])
        other += 1
      }
      guard start > before, position + 1 - start < span else { return true }
      return try body(start - 1, position)
    }
  }

  /// The same for words asked for more than once, or of which one word of the text may be several.
  private func windows(
    _ tokens: TokenColumn, in range: Range<Int>, _ body: (Int, Int) throws -> Bool
  ) rethrows {
    var events: [(position: Int, word: Int)] = []
    var left = 0
    var counts = [Int](repeating: 0, count: words.count)
    var missing = words.count
    /// Takes the first word out of the window, which may have been several of those asked for.
    func leave() {
      let start = events[left].position
      while left < events.count, events[left].position == start {
        let leaving = events[left].word
        if counts[leaving] == words[leaving].needed { missing += 1 }
        counts[leaving] -= 1
        left += 1
      }
    }
    try tokens.forEach(in: range) { position, term in
      guard remainders >> UInt64(term & 63) & 1 != 0 else { return true }
      for word in words.indices where words[word].test.holds(term) {
        events.append((position, word))
        counts[word] += 1
        if counts[word] == words[word].needed { missing -= 1 }
      }
      guard missing == 0 else { return true }
      var start = position
      while missing == 0 {
        start = events[left].position
        leave()
      }
      // Without its first word the window lacks one, and it lacked one without its last.
      return position - start < span ? try body(start, position) : true
    }
  }
}

/// The units that hold a word, where that can be seen at once.
private struct KnownUnits {
  private let bits: UnsafeRawBufferPointer
  private let offset: UInt32

  /// Nil where the word is not so frequent that bits are kept.
  init?(_ terms: Terms, _ unit: TextUnit, _ index: Index) {
    guard terms.count == 1 else { return nil }
    let term = terms.bounds.lowerBound
    let stretches = index.postings(term)
    guard let bits = unit == .passages ? index.termPostings.passages(term) : stretches.bits else {
      return nil
    }
    self.bits = bits
    offset = unit == .footnotes ? UInt32(clamping: index.sentenceStart.count) : 0
  }

  func contains(_ id: UInt32) -> Bool {
    let place = Int(id) + Int(offset)
    return place >> 3 < bits.count && bits[place >> 3] >> UInt8(place & 7) & 1 != 0
  }
}
