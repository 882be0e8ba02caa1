/// Walks the units of one kind beside hits that come in text order.
struct UnitCursor {
  private let starts: UnsafeBufferPointer<UInt32>
  /// Taken from a unit's place in `starts` to give its id.
  private let offset: Int
  /// Bounds of the places in `starts`.
  private let end: Int
  private var at: Int
  /// Words that can lie in any unit.
  let tokens: Range<Int>

  /// Over all blocks.
  init(blocksOf index: Index) {
    self.init(index.blockTokens, 0..<index.blockTokens.count, index)
  }

  init(_ index: Index, _ unit: TextUnit) {
    let passages = index.passageKind.count
    switch unit {
    case .sentences: self.init(index.sentenceTokens, 0..<index.sentenceTokens.count, index)
    case .passages: self.init(index.blockTokens, 0..<passages, index)
    case .footnotes: self.init(index.blockTokens, passages..<index.blockTokens.count, index)
    }
  }

  private init(_ bounds: Bounds, _ members: Range<Int>, _ index: Index) {
    starts = bounds.starts
    offset = members.lowerBound
    at = members.lowerBound
    end = members.upperBound
    let upper = min(Int(starts[end]), index.tokens.count)
    tokens = min(Int(starts[at]), upper)..<upper
  }

  /// The id of the unit that holds a word, and the first word after that unit.
  ///
  /// - Precondition: `position` lies in `tokens` and not before the one asked for last.
  @inline(__always)
  mutating func unit(holding position: UInt32) -> (id: UInt32, end: UInt32) {
    // The last start that is not after the position: empty units before it are passed over.
    var steps = 4
    while steps > 0, at + 1 < end, starts[at + 1] <= position {
      at += 1
      steps -= 1
    }
    if at + 1 < end, starts[at + 1] <= position {
      let next = UnsafeBufferPointer(rebasing: starts[...end]).gallop(
        from: at + 1, to: position + 1)
      at = min(next, end) - 1
    }
    return (UInt32(at - offset), starts[at + 1])
  }
}
