/// Walks units beside places that come in text order.
struct UnitCursor {
  private let bounds: Bounds
  /// Taken from a member of the bounds to give the unit's id.
  private let offset: Int
  private var at = -1
  private var words = 0..<0

  init(_ index: Index, _ unit: TextUnit) {
    bounds = unit == .sentences ? index.sentenceTokens : index.blockTokens
    offset = unit == .footnotes ? index.passageKind.count : 0
  }

  /// The unit of a place and its words; nil where there is none.
  @inline(__always)
  mutating func unit(holding place: Int) -> (id: UInt32, words: Range<Int>)? {
    if !words.contains(place) {
      // The next is near, more often than not.
      for _ in 0..<4 where words.upperBound <= place {
        at += 1
        words = bounds[at]
      }
      if !words.contains(place) {
        guard let member = bounds.member(holding: place) else { return nil }
        at = member
        words = bounds[member]
      }
    }
    return (UInt32(truncatingIfNeeded: at - offset), words)
  }
}
