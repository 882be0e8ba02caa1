import CAhead

/// Looking for words in eight places at once.
///
/// Memory safety: each load of eight ends at or before `count`; what is left over is looked at one by
/// one.
extension TokenColumn {
  /// The lower bits of a term, eight times.
  @inline(__always) static func eight(_ low: UInt16) -> SIMD8<UInt16> {
    // `SIMD8(repeating:)` goes through memory.
    let four = UInt64(low) &* 0x0001_0001_0001_0001
    return unsafeBitCast(SIMD2<UInt64>(four, four), to: SIMD8<UInt16>.self)
  }

  /// Asks for the memory of a word that will be looked at soon.
  @inline(__always) func fetch(_ index: Int) {
    guard UInt(bitPattern: index) < UInt(bitPattern: count), let base = lower.baseAddress else {
      return
    }
    ahead_fetch(base + index)
  }

  /// Calls `body` with each place of a term in a part of the text until it says no.
  ///
  /// - Parameter other: a term that has to stand so many words further on.
  @inline(__always) func forEachPlace(
    of wanted: UInt32, with other: (term: UInt32, distance: Int)? = nil, in range: Range<Int>,
    _ body: (_ place: Int) throws -> Bool
  ) rethrows {
    let distance = other?.distance ?? 0
    let second = other?.term ?? wanted
    // No id is as long as that.
    if width == 0, wanted | second > 0xFFFF { return }
    let part = (
      max(0, range.lowerBound, -distance), min(count, range.upperBound, count &- distance)
    )
    let low = TokenColumn.eight(UInt16(truncatingIfNeeded: wanted))
    let secondLow = TokenColumn.eight(UInt16(truncatingIfNeeded: second))
    try forEach(in: part) { base, at in
      let others = base.loadUnaligned(
        fromByteOffset: 2 &* (at &+ distance), as: SIMD8<UInt16>.self)
      let words = base.loadUnaligned(fromByteOffset: 2 &* at, as: SIMD8<UInt16>.self)
      return (words .== low) .& (others .== secondLow)
    } body: { place in
      guard term(place) == wanted, term(place &+ distance) == second else { return true }
      return try body(place)
    }
  }

  /// Calls `body` with each place of one of some terms in a part of the text until it says no.
  @inline(__always) func forEachPlace(
    of test: TermTest, in range: Range<Int>, _ body: (_ place: Int) throws -> Bool
  ) rethrows {
    if let sole = test.sole { return try forEachPlace(of: sole, in: range, body) }
    let run = test.run
    let part = (max(0, range.lowerBound), min(count, range.upperBound))
    guard run.count > 0, run.first >> 16 == (run.first &+ (run.count - 1)) >> 16 else {
      return try forEach(in: range) { place, term in test.holds(term) ? try body(place) : true }
    }
    // All have the same higher bits, so the lower ones tell most others apart.
    let first = TokenColumn.eight(UInt16(truncatingIfNeeded: run.first))
    let size = TokenColumn.eight(UInt16(truncatingIfNeeded: run.count - 1))
    try forEach(in: part) { base, at in
      let words = base.loadUnaligned(fromByteOffset: 2 &* at, as: SIMD8<UInt16>.self)
      return words &- first .<= size
    } body: { place in
      test.holds(term(place)) ? try body(place) : true
    }
  }

  /// Calls `body` with place and term of each word whose lower bits are some of these, until it says
  /// no.
  ///
  /// - Parameter lows: as `eight` gives them.
  @inline(__always) func forEach(
    like lows: UnsafeBufferPointer<SIMD8<UInt16>>, in range: Range<Int>,
    _ body: (_ place: Int, _ term: UInt32) throws -> Bool
  ) rethrows {
    let part = (max(0, range.lowerBound), min(count, range.upperBound))
    try forEach(in: part) { base, at in
      let words = base.loadUnaligned(fromByteOffset: 2 &* at, as: SIMD8<UInt16>.self)
      var found = SIMDMask<SIMD8<Int16>>()
      for low in lows { found = found .| (words .== low) }
      return found
    } body: { place in
      try body(place, term(place))
    }
  }

  /// Calls `body` with each place that `look` marks, eight at a time, and with each of those left over,
  /// until it says no.
  ///
  /// - Parameter part: inside the text; nothing where its end lies before its beginning.
  @inline(__always) private func forEach(
    in part: (lower: Int, upper: Int),
    _ look: (_ base: UnsafeRawPointer, _ at: Int) -> SIMDMask<SIMD8<Int16>>,
    body: (_ place: Int) throws -> Bool
  ) rethrows {
    var at = part.lower
    let end = part.upper
    guard at < end, let base = UnsafeRawPointer(lower.baseAddress) else { return }
    while at &+ 8 <= end {
      let halves = unsafeBitCast(look(base, at), to: SIMD2<UInt64>.self)
      var rest = halves[0]
      while rest != 0 {
        let lane = rest.trailingZeroBitCount >> 4
        rest &= ~(0xFFFF << UInt64(truncatingIfNeeded: lane &* 16))
        guard try body(at &+ lane) else { return }
      }
      rest = halves[1]
      while rest != 0 {
        let lane = rest.trailingZeroBitCount >> 4
        rest &= ~(0xFFFF << UInt64(truncatingIfNeeded: lane &* 16))
        guard try body(at &+ 4 &+ lane) else { return }
      }
      at &+= 8
    }
    while at < end {
      guard try body(at) else { return }
      at &+= 1
    }
  }
}
