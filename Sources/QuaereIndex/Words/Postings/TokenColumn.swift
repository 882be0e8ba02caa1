/// Term ids in text order: of each the lower sixteen bits, so that a word can be looked for in eight
/// places at once, and apart from these the bits above them, as many as the last id needs.
///
/// Memory safety: as `Column`. `init` has seen to it that all of both is there, and behind the higher
/// bits eight bytes more, so that a load which begins at any of them stays inside.
public struct TokenColumn: Sendable {
  public let count: Int
  /// Of the higher bits, 0 to 16.
  @usableFromInline let width: Int
  @usableFromInline let lowerMemory: MappedMemory<UInt16>
  @usableFromInline let higherMemory: MappedMemory<UInt8>

  @inlinable @inline(__always) var lower: UnsafeBufferPointer<UInt16> { lowerMemory.buffer }
  @inlinable @inline(__always) var higher: UnsafeRawBufferPointer { higherMemory.raw }

  init?(
    count: Int, terms: Int, lower: UnsafeBufferPointer<UInt16>, higher: UnsafeRawBufferPointer
  ) {
    width = TokenColumn.width(terms: terms)
    guard width <= 16, lower.count == count, higher.count >= (count * width + 7) / 8 + 8 else {
      return nil
    }
    self.count = count
    (lowerMemory, higherMemory) = (MappedMemory(lower), MappedMemory(higher))
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

  /// Of the higher bits of one word.
  @inlinable @inline(__always) var mask: UInt64 { 1 << UInt64(truncatingIfNeeded: width) &- 1 }

  @inlinable @inline(__always) func high(_ index: Int) -> UInt32 {
    let bit = index &* width
    let word = higher.loadUnaligned(fromByteOffset: bit >> 3, as: UInt64.self)
    return UInt32(truncatingIfNeeded: word >> UInt64(truncatingIfNeeded: bit & 7) & mask)
  }

  /// Calls `body` with place and term of each word of a part of the text until it says no.
  @inlinable @inline(__always) func forEach(
    in range: Range<Int>, _ body: (_ place: Int, _ term: UInt32) throws -> Bool
  ) rethrows {
    var at = max(0, range.lowerBound)
    let end = min(count, range.upperBound)
    // The higher bits of eight words come in one load.
    while width <= 7, at &+ 8 <= end {
      let bit = at &* width
      var highs = higher.loadUnaligned(fromByteOffset: bit >> 3, as: UInt64.self)
      highs >>= UInt64(truncatingIfNeeded: bit & 7)
      for place in at..<at &+ 8 {
        let high = UInt32(truncatingIfNeeded: highs & mask) << 16
        guard try body(place, UInt32(lower[place]) | high) else { return }
        highs >>= UInt64(truncatingIfNeeded: width)
      }
      at &+= 8
    }
    while at < end {
      guard try body(at, term(at)) else { return }
      at &+= 1
    }
  }
}
