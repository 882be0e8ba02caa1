/// Words in order, each one of some terms, searched from the rarest.
struct Phrase {
  private let rarest: (place: Int, terms: Terms)
  /// For each word but the rarest its place from the phrase's first, its first term, and how many
  /// terms from that one on.
  private var others: [(place: Int, first: UInt32, count: UInt32)] = []
  /// Where not all terms of such a run are meant, a bit for each that is.
  private var bits: [(place: Int, first: UInt32, words: [UInt64])] = []
  let count: Int

  /// Nil when a word is not in the library at all, or there is no word.
  init?(_ words: [Terms], _ index: Index) {
    // Several forms have to be merged before they can be walked, which is dearer than to check them.
    let costs = words.map { terms in
      terms.runs.reduce(0) { $0 + index.postingsCount($1) } * (terms.count > 1 ? 4 : 1)
    }
    guard words.allSatisfy({ !$0.isEmpty }),
      let least = words.indices.min(by: { costs[$0] < costs[$1] })
    else { return nil }
    count = words.count
    rarest = (least, words[least])
    for (place, terms) in words.enumerated() where place != least {
      others.append((place, UInt32(terms.bounds.lowerBound), UInt32(terms.bounds.count)))
      if let words = terms.bits { bits.append((place, UInt32(terms.bounds.lowerBound), words)) }
    }
  }

  /// Calls `body` with the first position of each place where the words stand in a row inside
  /// `tokens`, borders of blocks notwithstanding.
  @inline(__always)
  func forEach(_ index: Index, in tokens: Range<Int>, _ body: (UInt32) throws -> Void) rethrows {
    let text = index.tokens.elements
    let range = tokens.clamped(to: 0..<text.count)
    let list = PositionList(rarest.terms, index)
    defer { withExtendedLifetime(list) {} }
    try others.withUnsafeBufferPointer { others in
      for position in list.clipped(to: range) {
        let first = Int(position) - rarest.place
        guard first >= range.lowerBound, first + count <= range.upperBound else { continue }
        var at = 0
        while at < others.count,
          text[first + others[at].place] &- others[at].first < others[at].count
        { at += 1 }
        if at == others.count, bits.isEmpty || haveBits(text, first) { try body(UInt32(first)) }
      }
    }
  }

  private func haveBits(_ text: UnsafeBufferPointer<UInt32>, _ first: Int) -> Bool {
    bits.allSatisfy { place, start, words in
      let bit = Int(text[first + place] &- start)
      return bit / 64 < words.count && words[bit / 64] & 1 << UInt64(bit % 64) != 0
    }
  }
}
