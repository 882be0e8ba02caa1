/// Looking for words in eight places at once.
///
/// Memory safety: each load of eight ends at or before `count`; what is left over is looked at one by
/// one.
extension TokenColumn {
  /// Calls `body` with each place of a term in a part of the text until it says no.
  ///
  /// - Parameter other: a term that has to stand so many words further on.
  @inline(__always) func forEachPlace(
    of wanted: UInt32, with other: (term: UInt32, distance: Int)? = nil, in range: Range<Int>,
    _ body: (_ place: Int) throws -> Bool
  ) rethrows {
    let distance = other?.distance ?? 0
    var at = max(0, range.lowerBound, -distance)
    let end = min(count, range.upperBound, count &- distance)
    let second = other?.term ?? wanted
    // No id is as long as that.
    if width == 0, wanted | second > 0xFFFF { return }
    guard at < end, let base = UnsafeRawPointer(lower.baseAddress) else { return }
    let low = SIMD8(repeating: UInt16(truncatingIfNeeded: wanted))
    let secondLow = SIMD8(repeating: UInt16(truncatingIfNeeded: second))
    while at &+ 8 <= end {
      let words = base.loadUnaligned(fromByteOffset: 2 &* at, as: SIMD8<UInt16>.self)
      let others = base.loadUnaligned(
        fromByteOffset: 2 &* (at &+ distance), as: SIMD8<UInt16>.self)
      let found = (words .== low) .& (others .== secondLow)
      let halves = unsafeBitCast(found, to: SIMD2<UInt64>.self)
      if halves[0] | halves[1] != 0 {
        for half in 0..<2 {
          var rest = halves[half]
          while rest != 0 {
            let lane = rest.trailingZeroBitCount >> 4
            rest &= ~(0xFFFF << UInt64(truncatingIfNeeded: lane &* 16))
            let place = at &+ 4 &* half &+ lane
            if term(place) == wanted, term(place &+ distance) == second {
              guard try body(place) else { return }
            }
          }
        }
      }
      at &+= 8
    }
    while at < end {
      if term(at) == wanted, term(at &+ distance) == second {
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

  /// Calls `body` with place and term of each word whose lower bits are some of these, until it says
  /// no.
  @inline(__always) func forEach(
    like lows: UnsafeBufferPointer<UInt16>, in range: Range<Int>,
    _ body: (_ place: Int, _ term: UInt32) throws -> Bool
  ) rethrows {
    var at = max(0, range.lowerBound)
    let end = min(count, range.upperBound)
    guard at < end, let base = UnsafeRawPointer(lower.baseAddress) else { return }
    while at &+ 8 <= end {
      let words = base.loadUnaligned(fromByteOffset: 2 &* at, as: SIMD8<UInt16>.self)
      var halves = SIMD2<UInt64>.zero
      for low in lows {
        halves |= unsafeBitCast(words .== SIMD8(repeating: low), to: SIMD2<UInt64>.self)
      }
      if halves[0] | halves[1] != 0 {
        for half in 0..<2 {
          var rest = halves[half]
          while rest != 0 {
            let lane = rest.trailingZeroBitCount >> 4
            rest &= ~(0xFFFF << UInt64(truncatingIfNeeded: lane &* 16))
            let place = at &+ 4 &* half &+ lane
            guard try body(place, term(place)) else { return }
          }
        }
      }
      at &+= 8
    }
    while at < end {
      guard try body(at, term(at)) else { return }
      at &+= 1
    }
  }
}
