/// Words near each other in any order: every least window that holds them all, each as often as it
/// was given. A least window has no smaller one inside that holds them too; such windows may overlap.
/// One word of the text may be two of those asked for where these differ (`strike` and `strike*`).
struct Nearness {
  /// Where each distinct word stands and how often it is asked for, the rarest first: it says which
  /// stretches of text to look at.
  private let terms: [(list: PositionList, needed: Int)]
  /// True when each word is wanted once, and no word of the text is two of them.
  private let areApart: Bool
  /// Words that a window may have at most: those asked for and `within` more.
  let span: Int

  /// Nil when a word is not in the library at all, or there is no word.
  init?(_ words: [(terms: Terms, needed: Int)], within: Int, _ index: Index) {
    guard !words.isEmpty, words.allSatisfy({ !$0.terms.isEmpty }) else { return nil }
    // Of equally rare words the one typed first, so that every run does the same.
    terms = words.map { (list: PositionList($0.terms, index), needed: $0.needed) }.enumerated()
      .sorted {
        ($0.element.list.elements.count, $0.offset) < ($1.element.list.elements.count, $1.offset)
      }.map(\.element)
    let bounds = words.map(\.terms.bounds).sorted { $0.lowerBound < $1.lowerBound }
    areApart =
      words.allSatisfy { $0.needed == 1 }
      && zip(bounds, bounds.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound }
    span = words.reduce(0) { $0 + $1.needed } + min(max(0, within), 1 << 24)
  }

  /// Calls `body` with first and last position of each window inside `tokens`, borders of blocks
  /// notwithstanding. It returns the position before which no more windows are wanted, or 0.
  @inline(__always)
  func forEach(
    _ index: Index, in tokens: Range<Int>, _ body: (UInt32, UInt32) throws -> UInt32
  ) rethrows {
    let postings = terms.map { $0.list.elements }
    defer { withExtendedLifetime(terms) {} }
    var cursors = postings.map { $0.gallop(from: 0, to: UInt32(tokens.lowerBound)) }
    let rarest = postings[0]
    while cursors[0] < rarest.count, Int(rarest[cursors[0]]) < tokens.upperBound {
      // A stretch: the rarest word, with others of its kind that stand less than two spans on.
      let first = Int(rarest[cursors[0]])
      var next = cursors[0] + 1
      while next < rarest.count, Int(rarest[next]) - Int(rarest[next - 1]) < 2 * span { next += 1 }
      let stretch =
        max(tokens.lowerBound, first - span)..<min(tokens.upperBound, Int(rarest[next - 1]) + span)
      var isWhole = true
      for place in 1..<max(1, postings.count) {
        cursors[place] = postings[place].gallop(
          from: cursors[place], to: UInt32(stretch.lowerBound))
        isWhole =
          isWhole && cursors[place] < postings[place].count
          && Int(postings[place][cursors[place]]) < stretch.upperBound
      }
      if isWhole, areApart {
        try apart(postings, &cursors, end: stretch.upperBound, body)
      } else if isWhole {
        try windows(postings, &cursors, end: stretch.upperBound, body)
      }
      cursors[0] = next
    }
  }

  /// The same where each position is that of one word, wanted once: a window ends wherever a word
  /// comes that has not come since the one that lies back farthest.
  @inline(__always)
  private func apart(
    _ postings: [UnsafeBufferPointer<UInt32>], _ cursors: inout [Int], end: Int,
    _ body: (UInt32, UInt32) throws -> UInt32
  ) rethrows {
    let none = UInt32.max
    // Where each word comes next, and one more than where it came last; 0 when it has not.
    var heads = postings.indices.map {
      cursors[$0] < postings[$0].count ? postings[$0][cursors[$0]] : none
    }
    var tails = [UInt32](repeating: 0, count: postings.count)
    while true {
      var (position, term) = (heads[0], 0)
      for other in 1..<max(1, heads.count) where heads[other] < position {
        (position, term) = (heads[other], other)
      }
      guard Int(position) < end else { return }
      cursors[term] += 1
      heads[term] = cursors[term] < postings[term].count ? postings[term][cursors[term]] : none
      let before = tails[term]
      tails[term] = position + 1
      let start = tails.min() ?? 0
      // In a damaged file positions may go back.
      guard start > before, start <= position + 1, Int(position + 1 - start) < span else {
        continue
      }
      let resume = try body(start - 1, position)
      guard resume > position + 1 else { continue }
      for other in heads.indices {
        tails[other] = 0
        cursors[other] = postings[other].gallop(from: cursors[other], to: resume)
        heads[other] =
          cursors[other] < postings[other].count ? postings[other][cursors[other]] : none
      }
    }
  }

  /// The least windows among the words from the cursors on that lie before `end`.
  private func windows(
    _ postings: [UnsafeBufferPointer<UInt32>], _ cursors: inout [Int], end: Int,
    _ body: (UInt32, UInt32) throws -> UInt32
  ) rethrows {
    var events: [(position: UInt32, term: Int)] = []
    var left = 0
    var counts = [Int](repeating: 0, count: terms.count)
    var missing = terms.count
    /// Takes the first word out of the window, which may have been several of those asked for.
    func leave() {
      let start = events[left].position
      while left < events.count, events[left].position == start {
        let leaving = events[left].term
        if counts[leaving] == terms[leaving].needed { missing += 1 }
        counts[leaving] -= 1
        left += 1
      }
    }
    while let position = next(postings, cursors, end: end) {
      for term in postings.indices
      where cursors[term] < postings[term].count && postings[term][cursors[term]] == position {
        cursors[term] += 1
        events.append((position, term))
        counts[term] += 1
        if counts[term] == terms[term].needed { missing -= 1 }
      }
      guard missing == 0 else { continue }
      var start = position
      while missing == 0 {
        start = events[left].position
        leave()
      }
      // Without its first word the window lacks one, and it lacked one without its last.
      if Int(position) - Int(start) < span { _ = try body(start, position) }
    }
  }

  /// Where the next word of the text among the terms stands.
  @inline(__always)
  private func next(
    _ postings: [UnsafeBufferPointer<UInt32>], _ cursors: [Int], end: Int
  ) -> UInt32? {
    var found = UInt32.max
    for term in postings.indices where cursors[term] < postings[term].count {
      found = min(found, postings[term][cursors[term]])
    }
    return Int(found) < end ? found : nil
  }
}
