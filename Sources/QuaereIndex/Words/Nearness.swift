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
  /// Words that a window may have at most: those asked for and `within` more.
  private let span: Int

  /// Nil when a word is not in the library at all, or there is no word.
  init?(_ words: [(terms: Terms, needed: Int)], within: Int, _ index: Index) {
    guard !words.isEmpty, words.allSatisfy({ !$0.terms.isEmpty }) else { return nil }
    // Of equally rare words the one typed first, so that every run does the same.
    self.words = words.map { (word: $0, count: index.stretchCount($0.terms)) }.enumerated()
      .sorted { ($0.element.count, $0.offset) < ($1.element.count, $1.offset) }
      .map {
        let word = $0.element.word
        return Word(terms: word.terms, test: TermTest(word.terms), needed: word.needed)
      }
    span = words.reduce(0) { $0 + $1.needed } + min(max(0, within), 1 << 24)
  }

  /// Where the rarest word is looked for.
  func ground(_ index: Index, among: [UInt32]?) -> Ground {
    Ground(words[0].terms, index, among: among, readsAll: false)
  }

  /// Calls `body` with the unit and the first and last position of each window inside one. It says
  /// whether more of the unit are wanted.
  ///
  /// - Parameters:
  ///   - ground: as `ground` gives it.
  ///   - units: the part of all units that is looked at.
  func forEach(
    _ index: Index, _ unit: TextUnit, on ground: Ground, in units: Range<Int>, _ poll: Poll,
    _ body: (_ id: UInt32, _ first: Int, _ last: Int) throws -> Bool
  ) throws {
    let known = words.dropFirst().compactMap { KnownUnits($0.terms, unit, index) }
    let windows = Windows(words.map { ($0.test, $0.needed) }, span: span)
    func mayHold(_ id: UInt32) -> Bool { known.allSatisfy { $0.contains(id) } }
    func look(_ id: UInt32, _ words: Range<Int>) throws {
      try windows.forEach(index.tokens, in: words) { try body(id, $0, $1) }
    }
    switch ground {
    case .everywhere:
      for id in units {
        try poll.once()
        try look(UInt32(clamping: id), index.tokens(of: unit, id))
      }
    case .units(let ids):
      for id in Ground.part(of: ids, in: units) where mayHold(id) {
        try poll.once()
        try look(id, index.tokens(of: unit, Int(id)))
      }
    case .stretches(let set):
      var ahead = UnitsAhead(index, unit, span: span)
      try set.forEach(in: index.stretches(of: unit, in: units)) { stretch in
        try poll.once()
        if ahead.add(stretch) { try ahead.empty(keepsLast: true, mayHold, look) }
      }
      try ahead.empty(keepsLast: false, mayHold, look)
    }
  }

  /// Finds the windows in a run of words.
  ///
  /// Unsafe code: `state` and `runs` are allocated in `init` and freed in `deinit`. Of `state` each
  /// word has a part as long as it is asked for, from `offsets[word]` to `offsets[word + 1]`.
  private final class Windows {
    private let tests: [TermTest]
    /// The lower bits of the words as `TokenColumn.eight` gives them, where each is a single term.
    private let lows: [SIMD8<UInt16>]
    private let runs: UnsafeMutableBufferPointer<TermTest.Run>
    private let offsets: [Int]
    /// One more than each of a word's last places, the one farthest back first; 0 where there is none.
    private let state: UnsafeMutableBufferPointer<Int>
    private let span: Int

    init(_ words: [(test: TermTest, needed: Int)], span: Int) {
      tests = words.map(\.test)
      let soles = tests.compactMap(\.sole)
      lows =
        soles.count == words.count
        ? soles.map { TokenColumn.eight(UInt16(truncatingIfNeeded: $0)) } : []
      runs = .allocate(capacity: words.count)
      _ = runs.initialize(from: words.map(\.test.run))
      offsets = words.reduce(into: [0]) { $0.append(($0.last ?? 0) + max(1, $1.needed)) }
      state = .allocate(capacity: offsets[words.count])
      self.span = span
    }

    deinit {
      runs.deallocate()
      state.deallocate()
    }

    /// Calls `body` with first and last place of each window until it says no.
    func forEach(
      _ tokens: TokenColumn, in range: Range<Int>, _ body: (Int, Int) throws -> Bool
    ) rethrows {
      state.initialize(repeating: 0)
      let runs = UnsafeBufferPointer(self.runs)
      func look(_ place: Int, _ term: UInt32) throws -> Bool {
        var word = 0
        while word < runs.count, !runs[word].holds(term) { word += 1 }
        guard word < runs.count else { return true }
        guard let start = start(of: term, at: place, from: word), place + 1 - start < span else {
          return true
        }
        return try body(start - 1, place)
      }
      if lows.isEmpty {
        try tokens.forEach(in: range, look)
      } else {
        try lows.withUnsafeBufferPointer { try tokens.forEach(like: $0, in: range, look) }
      }
    }

    /// One more than the first place of the window that ends with a word of the text, if one does: it
    /// would not hold all without that word.
    ///
    /// - Parameter first: of the words asked for the first whose run has the term.
    @inline(__always)
    private func start(of term: UInt32, at place: Int, from first: Int) -> Int? {
      var before = Int.max
      for word in first..<runs.count where runs[word].holds(term) && tests[word].isMeant(term) {
        let (from, end) = (offsets[word], offsets[word + 1])
        before = min(before, state[from])
        for at in from + 1..<max(from + 1, end) { state[at - 1] = state[at] }
        state[end - 1] = place + 1
      }
      guard before < .max else { return nil }
      var start = Int.max
      for word in 0..<runs.count { start = min(start, state[offsets[word]]) }
      return start > before ? start : nil
    }
  }
}

/// The units that hold a word, where that can be seen at once.
private struct KnownUnits {
  private let bits: UnsafeRawBufferPointer
  private let offset: Int

  /// Nil where the word is not so frequent that bits are kept.
  init?(_ terms: Terms, _ unit: TextUnit, _ index: Index) {
    guard terms.count == 1 else { return nil }
    let term = terms.bounds.lowerBound
    let bits =
      unit == .passages ? index.termPostings.passages(term) : index.postings(term).bits
    guard let bits else { return nil }
    self.bits = bits
    offset = unit == .footnotes ? index.sentenceStart.count : 0
  }

  func contains(_ id: UInt32) -> Bool {
    let place = Int(id) + offset
    return place >> 3 < bits.count && bits[place >> 3] >> UInt8(place & 7) & 1 != 0
  }
}
