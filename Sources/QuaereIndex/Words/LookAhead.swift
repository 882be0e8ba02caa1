/// Stretches that are looked at one after the other lie far from each other in a large text. Where
/// several are looked up at a time, memory is waited for once.
struct LookAhead {
  private static let most = 32

  private let index: Index
  private var stretches: [UInt32] = []
  private var words: [Range<Int>] = []

  init(_ index: Index) {
    self.index = index
    stretches.reserveCapacity(LookAhead.most)
    words.reserveCapacity(LookAhead.most)
  }

  /// - Returns: true when it is full.
  @inline(__always)
  mutating func add(_ stretch: UInt32) -> Bool {
    stretches.append(stretch)
    return stretches.count == LookAhead.most
  }

  /// Calls `body` with the words of each stretch and the unit it is in.
  @inline(__always)
  mutating func empty(
    _ unit: TextUnit, _ body: (_ id: UInt32, _ words: Range<Int>) throws -> Void
  ) rethrows {
    for stretch in stretches { words.append(index.stretchTokens(Int(stretch))) }
    for words in words { index.tokens.fetch(words.lowerBound) }
    for place in stretches.indices {
      stretches[place] = index.id(of: unit, holding: stretches[place])
    }
    for place in stretches.indices { try body(stretches[place], words[place]) }
    stretches.removeAll(keepingCapacity: true)
    words.removeAll(keepingCapacity: true)
  }
}
