/// Words in order, each one of some terms, searched from the rarest.
struct Phrase {
  private let rarest: (place: Int, terms: Terms)
  /// For each word but the rarest its place from the phrase's first.
  private let others: [(place: Int, test: TermTest)]
  /// Of the others the rarest that is a single term, with its distance from the rarest.
  private let partner: (term: UInt32, distance: Int)?
  let count: Int

  /// Nil when a word is not in the library at all, or there is no word.
  init?(_ words: [Terms], _ index: Index) {
    let costs = words.map { index.stretchCount($0) }
    guard words.allSatisfy({ !$0.isEmpty }),
      let least = words.indices.min(by: { costs[$0] < costs[$1] })
    else { return nil }
    count = words.count
    rarest = (least, words[least])
    let rest = words.indices.filter { $0 != least }
    others = rest.map { ($0, TermTest(words[$0])) }
    let next = rest.filter { words[$0].count == 1 }.min { costs[$0] < costs[$1] }
    partner =
      words[least].count == 1
      ? next.map { (UInt32(clamping: words[$0].bounds.lowerBound), $0 - least) } : nil
  }

  /// Calls `body` with the unit and the first position of each place where the words stand in a row
  /// inside one unit.
  @inline(__always)
  func forEach(
    _ index: Index, _ unit: TextUnit, _ poll: Poll,
    _ body: (_ id: UInt32, _ first: Int) throws -> Void
  ) throws {
    if partner != nil, index.isEverywhere(rarest.terms) {
      return try forEachInAll(index, unit, poll, body)
    }
    let tokens = index.tokens
    let place = rarest.place
    let test = TermTest(rarest.terms)
    try StretchSet(rarest.terms, index).forEach(in: index.stretches(of: unit)) { stretch in
      try poll.once()
      let near = index.stretchTokens(Int(stretch))
      // Of a passage when it is first needed: most phrases lie in one sentence.
      var bounds = near
      var isWhole = unit != .passages
      func look(_ position: Int) throws -> Bool {
        let first = position - place
        if first < bounds.lowerBound || first + count > bounds.upperBound {
          if !isWhole {
            bounds = index.blockTokens[Int(index.sentencePassage[Int(stretch)])]
            isWhole = true
          }
          guard first >= bounds.lowerBound, first + count <= bounds.upperBound else { return true }
        }
        if stands(tokens, first) { try body(index.id(of: unit, holding: stretch), first) }
        return true
      }
      if let sole = test.sole {
        try tokens.forEachPlace(of: sole, with: partner, in: near, look)
      } else {
        try tokens.forEachPlace(of: test, in: near, look)
      }
    }
  }

  /// The same by reading the text from end to end.
  private func forEachInAll(
    _ index: Index, _ unit: TextUnit, _ poll: Poll,
    _ body: (_ id: UInt32, _ first: Int) throws -> Void
  ) throws {
    let tokens = index.tokens
    let (place, count) = (rarest.place, count)
    let term = UInt32(clamping: rarest.terms.bounds.lowerBound)
    var cursor = UnitCursor(index, unit)
    try tokens.forEachPlace(of: term, with: partner, in: index.allTokens(of: unit)) { position in
      try poll.once()
      let first = position - place
      guard let (id, words) = cursor.unit(holding: position), first >= words.lowerBound,
        first + count <= words.upperBound, stands(tokens, first)
      else { return true }
      try body(id, first)
      return true
    }
  }

  @inline(__always)
  private func stands(_ tokens: TokenColumn, _ first: Int) -> Bool {
    others.allSatisfy { place, test in test.holds(tokens[first + place]) }
  }
}
