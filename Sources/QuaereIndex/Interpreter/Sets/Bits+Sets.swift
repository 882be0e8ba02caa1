/// What sets of ids need of bits: whole words at a time.
extension Bits {
  /// The numbers below `count` for which `keeps` says so.
  ///
  /// - Parameter each: called before every word of 64, to be asked whether to go on.
  init(count: Int, each: () throws -> Void, where keeps: (UInt32) throws -> Bool) rethrows {
    self.init(count: count)
    for place in words.indices {
      if place & 63 == 0 { try each() }
      let first = place << 6
      var word: UInt64 = 0
      for bit in 0..<min(64, count - first)
      where try keeps(UInt32(truncatingIfNeeded: first + bit)) {
        word |= 1 << UInt64(bit)
      }
      words[place] = word
    }
  }

  /// How many there are.
  var population: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  /// How many lie in a range.
  func population(in range: Range<Int>) -> Int {
    let range = range.clamped(to: 0..<count)
    guard !range.isEmpty else { return 0 }
    return (range.lowerBound >> 6...(range.upperBound - 1) >> 6)
      .reduce(0) { $0 + (words[$1] & Bits.mask($1, range)).nonzeroBitCount }
  }

  mutating func insert(_ range: Range<Int>) {
    let range = range.clamped(to: 0..<count)
    guard !range.isEmpty else { return }
    for place in range.lowerBound >> 6...(range.upperBound - 1) >> 6 {
      words[place] |= Bits.mask(place, range)
    }
  }

  mutating func remove(_ id: UInt32) {
    let place = Int(id >> 6)
    if place < words.count { words[place] &= ~(1 << UInt64(id & 63)) }
  }

  /// Leaves what lies in the range.
  mutating func clamp(to range: Range<Int>) {
    let range = range.clamped(to: 0..<count)
    for place in words.indices { words[place] &= Bits.mask(place, range) }
  }

  mutating func formIntersection(_ other: Bits) {
    for place in words.indices {
      words[place] &= place < other.words.count ? other.words[place] : 0
    }
  }

  mutating func subtract(_ other: Bits) {
    for place in 0..<min(words.count, other.words.count) { words[place] &= ~other.words[place] }
  }

  /// The bits of a word that lie in a range.
  @inline(__always)
  private static func mask(_ place: Int, _ range: Range<Int>) -> UInt64 {
    let (low, high) = (max(0, range.lowerBound - place << 6), range.upperBound - place << 6)
    guard low < 64, high > low else { return 0 }
    return UInt64.max << UInt64(low) & (high >= 64 ? .max : ~(UInt64.max << UInt64(high)))
  }
}
