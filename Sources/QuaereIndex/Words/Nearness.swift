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
    // In one run of memory, for there may be many stretches: where each list is at, and for `apart`.
    var state = [Int](repeating: 0, count: 3 * postings.count)
    try state.withUnsafeMutableBufferPointer { state in
      let cursors = Cursors(state, postings.count)
      for place in postings.indices {
        cursors.at[place] = postings[place].gallop(from: 0, to: UInt32(tokens.lowerBound))
      }
      try postings.withUnsafeBufferPointer { postings in
        try forEachStretch(postings, cursors, tokens) { end in
          if areApart {
            try apart(postings, cursors, end: end, body)
          } else {
            try windows(postings, cursors.at, end: end, body)
          }
        }
      }
    }
  }

  private typealias Postings = UnsafeBufferPointer<UnsafeBufferPointer<UInt32>>

  private struct Cursors {
    /// For each word its next place in its list.
    let at: UnsafeMutableBufferPointer<Int>
    /// Where each word comes next, and one more than where it came last; 0 when it has not.
    let heads: UnsafeMutableBufferPointer<Int>
    let tails: UnsafeMutableBufferPointer<Int>

    init(_ state: UnsafeMutableBufferPointer<Int>, _ count: Int) {
      at = UnsafeMutableBufferPointer(rebasing: state[..<count])
      heads = UnsafeMutableBufferPointer(rebasing: state[count..<2 * count])
      tails = UnsafeMutableBufferPointer(rebasing: state[(2 * count)...])
    }

    @inline(__always)
    func look(_ term: Int, _ postings: Postings) {
      heads[term] = at[term] < postings[term].count ? Int(postings[term][at[term]]) : Int.max
    }
  }

  /// Calls `body` with the end of each stretch that holds the rarest word, with others of its kind
  /// that stand less than two spans on, and all other words; the cursors are at its beginning.
  @inline(__always)
  private func forEachStretch(
    _ postings: Postings, _ cursors: Cursors, _ tokens: Range<Int>, _ body: (Int) throws -> Void
  ) rethrows {
    let rarest = postings[0]
    while cursors.at[0] < rarest.count, Int(rarest[cursors.at[0]]) < tokens.upperBound {
      let first = Int(rarest[cursors.at[0]])
      var next = cursors.at[0] + 1
      while next < rarest.count, Int(rarest[next]) - Int(rarest[next - 1]) < 2 * span { next += 1 }
      let start = max(tokens.lowerBound, first - span)
      let end = min(tokens.upperBound, Int(rarest[next - 1]) + span)
      var place = 1
      while place < postings.count {
        let list = postings[place]
        let at = list.gallop(from: cursors.at[place], to: UInt32(start))
        cursors.at[place] = at
        if at == list.count || Int(list[at]) >= end { break }
        place += 1
      }
      if place >= postings.count { try body(end) }
      cursors.at[0] = next
    }
  }

  /// The same where each position is that of one word, wanted once: a window ends wherever a word
  /// comes that has not come since the one that lies back farthest.
  @inline(__always)
  private func apart(
    _ postings: Postings, _ cursors: Cursors, end: Int, _ body: (UInt32, UInt32) throws -> UInt32
  ) rethrows {
    let (heads, tails) = (cursors.heads, cursors.tails)
    for term in postings.indices {
      cursors.look(term, postings)
      tails[term] = 0
    }
    while true {
      var (position, term) = (heads[0], 0)
      var other = 1
      while other < heads.count {
        if heads[other] < position { (position, term) = (heads[other], other) }
        other += 1
      }
      guard position < end else { return }
      cursors.at[term] += 1
      cursors.look(term, postings)
      let before = tails[term]
      tails[term] = position + 1
      var start = tails[0]
      other = 1
      while other < tails.count {
        start = min(start, tails[other])
        other += 1
      }
      // In a damaged file positions may go back.
      guard start > before, start <= position + 1, position + 1 - start < span else { continue }
      let resume = try body(UInt32(start - 1), UInt32(position))
      guard Int(resume) > position + 1 else { continue }
      for other in postings.indices {
        tails[other] = 0
        cursors.at[other] = postings[other].gallop(from: cursors.at[other], to: resume)
        cursors.look(other, postings)
      }
    }
  }

  /// The least windows among the words from the cursors on that lie before `end`.
  private func windows(
    _ postings: Postings, _ cursors: UnsafeMutableBufferPointer<Int>, end: Int,
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
    _ postings: Postings, _ cursors: UnsafeMutableBufferPointer<Int>, end: Int
  ) -> UInt32? {
    var found = UInt32.max
    for term in postings.indices where cursors[term] < postings[term].count {
      found = min(found, postings[term][cursors[term]])
    }
    return Int(found) < end ? found : nil
  }
}
