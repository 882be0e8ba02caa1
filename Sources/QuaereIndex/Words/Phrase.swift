/// Words in order, as ranges of terms, searched from the rarest.
struct Phrase {
  /// For each word but the rarest its place from the phrase's first, its first term, and how many.
  private var others: [(place: Int, first: UInt32, count: UInt32)] = []
  private let rarest: (place: Int, terms: Range<Int>)
  let count: Int

  /// Nil when a word is not in the library at all, or there is no word.
  init?(_ words: [String], lastIsPrefix: Bool, _ index: Index) {
    var ranges: [Range<Int>] = []
    for (place, word) in words.enumerated() {
      if lastIsPrefix, place == words.count - 1 {
        ranges.append(index.terms(withPrefix: word))
      } else {
        guard let term = index.term(word) else { return nil }
        ranges.append(term..<term + 1)
      }
    }
    count = words.count
    // One word of many forms is dearer to walk than to check, so it drives only when alone.
    let cost = { (terms: Range<Int>) in
      terms.count == 1 ? index.postings(terms.lowerBound).count : Int.max
    }
    guard ranges.allSatisfy({ !$0.isEmpty }),
      let least = ranges.indices.min(by: { cost(ranges[$0]) < cost(ranges[$1]) })
    else { return nil }
    rarest = (least, ranges[least])
    for (place, terms) in ranges.enumerated() where place != least {
      others.append((place, UInt32(terms.lowerBound), UInt32(terms.count)))
    }
  }

  /// Calls `body` with the first position of each place where the words stand in a row inside
  /// `tokens`, borders of blocks notwithstanding.
  @inline(__always)
  func forEach(_ index: Index, in tokens: Range<Int>, _ body: (UInt32) throws -> Void) rethrows {
    let text = index.tokens.elements
    let range = tokens.clamped(to: 0..<text.count)
    try index.withPositions(rarest.terms, in: range) { positions in
      try others.withUnsafeBufferPointer { others in
        for position in positions {
          let first = Int(position) - rarest.place
          guard first >= range.lowerBound, first + count <= range.upperBound else { continue }
          var at = 0
          while at < others.count,
            text[first + others[at].place] &- others[at].first < others[at].count
          { at += 1 }
          if at == others.count { try body(UInt32(first)) }
        }
      }
    }
  }
}
