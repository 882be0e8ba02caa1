/// Term ids in text order: of each the lower sixteen bits, so that a word can be looked for in eight
/// places at once, and apart from these the bits above them, as many as the last id needs.
///
/// Memory safety: as `Column`. `init` has seen to it that all of both is there, and behind the higher
/// bits eight bytes more, so that a load which begins at any of them stays inside.
///
/// Unchecked: as `Column`.
public struct TokenColumn: @unchecked Sendable {
  public let count: Int
  /// Of the higher bits, 0 to 16.
  @usableFromInline let width: Int
  @usableFromInline let lower: UnsafeBufferPointer<UInt16>
  @usableFromInline let higher: UnsafeRawBufferPointer

  init?(
    count: Int, terms: Int, lower: UnsafeBufferPointer<UInt16>, higher: UnsafeRawBufferPointer
  ) {
    width = TokenColumn.width(terms: terms)
    guard width <= 16, lower.count == count, higher.count >= (count * width + 7) / 8 + 8 else {
      return nil
    }
    (self.count, self.lower, self.higher) = (count, lower, higher)
  }

  static func width(terms: Int) -> Int {
    terms <= 1 << 16 ? 0 : Int.bitWidth - (terms - 1).leadingZeroBitCount - 16
  }

  @inlinable @inline(__always) public subscript(index: Int) -> UInt32 {
    UInt(bitPattern: index) < UInt(bitPattern: count) ? term(index) : 0
  }

  /// - Precondition: below `count`, and not below 0.
  @inlinable @inline(__always) func term(_ index: Int) -> UInt32 {
    UInt32(lower[index]) | high(index) << 16
  }

  @inlinable @inline(__always) func high(_ index: Int) -> UInt32 {
    let bit = index &* width
    let word = higher.loadUnaligned(fromByteOffset: bit >> 3, as: UInt64.self)
    let mask = (1 << UInt64(truncatingIfNeeded: width)) - 1 as UInt64
    return UInt32(truncatingIfNeeded: word >> UInt64(truncatingIfNeeded: bit & 7) & mask)
  }

  /// Calls `body` with place and term of each word of a part of the text until it says no.
  @inlinable @inline(__always) func forEach(
    in range: Range<Int>, _ body: (_ place: Int, _ term: UInt32) throws -> Bool
  ) rethrows {
    var at = max(0, range.lowerBound)
    let end = min(count, range.upperBound)
    while at < end {
      guard try body(at, term(at)) else { return }
      at &+= 1
    }
  }

  /// Calls `body` with each place of a term in a part of the text until it says no.
  @inline(__always) func forEachPlace(
    of wanted: UInt32, in range: Range<Int>, _ body: (_ place: Int) throws -> Bool
  ) rethrows {
    var at = max(0, range.lowerBound)
    let end = min(count, range.upperBound)
    let low = UInt16(truncatingIfNeeded: wanted)
    let high = wanted >> 16
    // No id is as long as that.
    if width == 0, high > 0 { return }
    guard at < end, let base = UnsafeRawPointer(lower.baseAddress) else { return }
    let eight = SIMD8(repeating: low)
    // Each load ends at `2 * (at + 8) <= 2 * count`.
    while at &+ 8 <= end {
      let words = base.loadUnaligned(fromByteOffset: 2 &* at, as: SIMD8<UInt16>.self)
      let halves = unsafeBitCast(words .== eight, to: SIMD2<UInt64>.self)
      if halves[0] | halves[1] != 0 {
        for half in 0..<2 {
          var rest = halves[half]
          while rest != 0 {
            let lane = rest.trailingZeroBitCount >> 4
            rest &= ~(0xFFFF << UInt64(truncatingIfNeeded: lane &* 16))
            let place = at &+ 4 &* half &+ lane
            if width == 0 || self.high(place) == high {
              guard try body(place) else { return }
            }
          }
        }
      }
      at &+= 8
    }
    while at < end {
      if lower[at] == low, width == 0 || self.high(at) == high {
        guard try body(at) else { return }
      }
      at &+= 1
    }
  }

  /// Calls `body` with each place of one of some terms in a part of the text until it says no.
  @inline(__always) func forEachPlace(
    of test: TermTest, in range: Range<Int>, _ body: (_ place: Int) throws -> Bool
  ) rethrows {
    if let sole = test.sole { return try forEachPlace(of: sole, in: range, body) }
    try forEach(in: range) { place, term in test.holds(term) ? try body(place) : true }
  }
}
