/// Words in order, each one of some terms, searched from the rarest.
struct Phrase {
  private let rarest: (place: Int, terms: Terms)
  /// For each word but the rarest its place from the phrase's first.
  private let others: [(place: Int, test: TermTest)]
  let count: Int

  /// Nil when a word is not in the library at all, or there is no word.
  init?(_ words: [Terms], _ index: Index) {
    let costs = words.map { index.stretchCount($0) }
    guard words.allSatisfy({ !$0.isEmpty }),
      let least = words.indices.min(by: { costs[$0] < costs[$1] })
    else { return nil }
    count = words.count
    rarest = (least, words[least])
    others = words.enumerated().filter { $0.offset != least }.map { ($0.offset, TermTest($0.element)) }
  }

  /// Calls `body` with the unit and the first position of each place where the words stand in a row
  /// inside one unit.
  @inline(__always)
  func forEach(
    _ index: Index, _ unit: TextUnit, _ poll: Poll,
    _ body: (_ id: UInt32, _ first: Int) throws -> Void
  ) throws {
    let tokens = index.tokens
    let test = TermTest(rarest.terms)
    let set = StretchSet(rarest.terms, index)
    try others.withUnsafeBufferPointer { others in
      try set.forEach(in: index.stretches(of: unit)) { stretch in
        try poll.once()
        let near = index.stretchTokens(Int(stretch))
        // Of a passage when it is first needed: most phrases lie in one sentence.
        var bounds = near
        var isWhole = unit != .passages
        try tokens.forEachPlace(of: test, in: near) { position in
          let first = position - rarest.place
          if first < bounds.lowerBound || first + count > bounds.upperBound {
            if !isWhole {
              bounds = index.blockTokens[Int(index.sentencePassage[Int(stretch)])]
              isWhole = true
            }
            guard first >= bounds.lowerBound, first + count <= bounds.upperBound else { return true }
          }
          var at = 0
          while at < others.count, others[at].test.holds(tokens[first + others[at].place]) { at += 1 }
          if at == others.count { try body(index.id(of: unit, holding: stretch), first) }
          return true
        }
      }
    }
  }
}
