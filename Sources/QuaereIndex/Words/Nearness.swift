/// Words near each other in any order: every least window that holds them all, each as often as it
/// was given. A least window has no smaller one inside that holds them too; such windows may overlap.
struct Nearness {
  /// The distinct terms and how often each is asked for.
  private let terms: [(term: Int, needed: Int)]
  /// Words that a window may have at most: those asked for and `within` more.
  let span: Int

  /// Nil when a word is not in the library at all, or there is no word.
  init?(_ words: [String], within: Int, _ index: Index) {
    var needed: [Int: Int] = [:]
    for word in words {
      guard let term = index.term(word) else { return nil }
      needed[term, default: 0] += 1
    }
    guard !words.isEmpty else { return nil }
    // The rarest first: it says which stretches of text to look at.
    terms = needed.map { ($0.key, $0.value) }
      .sorted { index.postings($0.0).count < index.postings($1.0).count }
    span = words.count + min(max(0, within), 1 << 24)
  }

  /// Calls `body` with first and last position of each window inside `tokens`, borders of blocks
  /// notwithstanding.
  @inline(__always)
  func forEach(
    _ index: Index, in tokens: Range<Int>, _ body: (UInt32, UInt32) throws -> Void
  ) rethrows {
    let postings = terms.map { index.postings($0.term) }
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
      if isWhole, isPair {
        try pairs(postings[0], postings[1], &cursors, end: stretch.upperBound, body)
      } else if isWhole {
        try windows(postings, &cursors, end: stretch.upperBound, body)
      }
      cursors[0] = next
    }
  }

  private var isPair: Bool { terms.count == 2 && terms.allSatisfy { $0.needed == 1 } }

  /// The least windows of two words: wherever one follows the other with neither between.
  @inline(__always)
  private func pairs(
    _ left: UnsafeBufferPointer<UInt32>, _ right: UnsafeBufferPointer<UInt32>,
    _ cursors: inout [Int], end: Int, _ body: (UInt32, UInt32) throws -> Void
  ) rethrows {
    var (at, other) = (cursors[0], cursors[1])
    defer { cursors[1] = other }
    let none = UInt32.max
    var (lastLeft, lastRight) = (none, none)
    while true {
      let here = at < left.count && Int(left[at]) < end ? left[at] : none
      let there = other < right.count && Int(right[other]) < end ? right[other] : none
      if here == none, there == none { return }
      if here < there {
        if lastRight != none, Int(here) - Int(lastRight) < span { try body(lastRight, here) }
        (lastLeft, lastRight) = (here, none)
        at += 1
      } else {
        if lastLeft != none, Int(there) - Int(lastLeft) < span { try body(lastLeft, there) }
        (lastLeft, lastRight) = (none, there)
        other += 1
      }
    }
  }

  /// The least windows among the words from the cursors on that lie before `end`.
  private func windows(
    _ postings: [UnsafeBufferPointer<UInt32>], _ cursors: inout [Int], end: Int,
    _ body: (UInt32, UInt32) throws -> Void
  ) rethrows {
    var events: [(position: UInt32, term: Int)] = []
    var left = 0
    var counts = [Int](repeating: 0, count: terms.count)
    var missing = terms.count
    while let (position, term) = next(postings, &cursors, end: end) {
      events.append((position, term))
      counts[term] += 1
      if counts[term] == terms[term].needed { missing -= 1 }
      while missing == 0 {
        let (start, leaving) = events[left]
        left += 1
        counts[leaving] -= 1
        if counts[leaving] < terms[leaving].needed {
          // Without its first word the window lacks one, and it lacked one without its last.
          missing += 1
          if Int(position) - Int(start) < span { try body(start, position) }
        }
      }
    }
  }

  /// The next word of the text among the terms, and its cursor moved on.
  @inline(__always)
  private func next(
    _ postings: [UnsafeBufferPointer<UInt32>], _ cursors: inout [Int], end: Int
  ) -> (UInt32, Int)? {
    var found: (position: UInt32, term: Int)?
    for term in postings.indices where cursors[term] < postings[term].count {
      let position = postings[term][cursors[term]]
      if Int(position) < end, position < found?.position ?? .max { found = (position, term) }
    }
    if let found { cursors[found.term] += 1 }
    return found
  }
}
