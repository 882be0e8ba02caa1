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

  /// Where the rarest word is looked for.
  func ground(_ index: Index, among: [UInt32]?) -> Ground {
    Ground(rarest.terms, index, among: among, readsAll: partner != nil)
  }

  /// Calls `body` with the unit and the first position of each place where the words stand in a row
  /// inside one unit.
  ///
  /// - Parameters:
  ///   - ground: as `ground` gives it.
  ///   - units: the part of all units that is looked at.
  @inline(__always)
  func forEach(
    _ index: Index, _ unit: TextUnit, on ground: Ground, in units: Range<Int>, _ poll: Poll,
    _ body: (_ id: UInt32, _ first: Int) throws -> Void
  ) throws {
    if case .everywhere = ground { return try forEachInAll(index, unit, units, poll, body) }
    let tokens = index.tokens
    let place = rarest.place
    let test = TermTest(rarest.terms)
    try ground.forEachRun(index, unit, in: units, poll) { id, near in
      guard let id else { return }
      func look(_ position: Int) throws -> Bool {
        let first = position - place
        guard
          fits(first, in: near) || unit == .passages && fits(first, in: index.blockTokens[Int(id)])
        else { return true }
        if stands(tokens, first) { try body(id, first) }
        return true
      }
      if let sole = test.sole {
        try tokens.forEachPlace(of: sole, with: partner, in: near, look)
      } else {
        try tokens.forEachPlace(of: test, in: near, look)
      }
    }
  }

  /// Most phrases lie in one sentence; some cross the border of two in a passage.
  @inline(__always)
  private func fits(_ first: Int, in words: Range<Int>) -> Bool {
    first >= words.lowerBound && first + count <= words.upperBound
  }

  /// The same by reading the text from end to end.
  private func forEachInAll(
    _ index: Index, _ unit: TextUnit, _ units: Range<Int>, _ poll: Poll,
    _ body: (_ id: UInt32, _ first: Int) throws -> Void
  ) throws {
    let tokens = index.tokens
    let (place, count) = (rarest.place, count)
    let term = UInt32(clamping: rarest.terms.bounds.lowerBound)
    var cursor = UnitCursor(index, unit)
    let all = index.tokens(of: unit, in: units)
    try tokens.forEachPlace(of: term, with: partner, in: all) { position in
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
