/// Term ids in text order, each in as many bits as the last id needs.
///
/// Memory safety: as `Column`. `init` has seen to it that the bits of all `count` ids are there and
/// eight bytes more, so a load that begins at any of them stays inside.
///
/// Unchecked: as `Column`.
public struct TokenColumn: @unchecked Sendable {
  public let count: Int
  /// In bits, 0 to 32.
  @usableFromInline let width: Int
  @usableFromInline let bits: UnsafeRawBufferPointer

  init?(count: Int, terms: Int, bits: UnsafeRawBufferPointer) {
    width = TokenColumn.width(terms: terms)
    guard width <= 32, bits.count >= (count * width + 7) / 8 + 8 else { return nil }
    self.count = count
    self.bits = bits
  }

  static func width(terms: Int) -> Int {
    terms < 2 ? 0 : Int.bitWidth - (terms - 1).leadingZeroBitCount
  }

  @inlinable var mask: UInt64 { (1 << UInt64(width)) - 1 }

  @inlinable public subscript(index: Int) -> UInt32 {
    UInt(bitPattern: index) < UInt(bitPattern: count) ? load(index &* width, mask) : 0
  }

  /// Calls `body` with place and term of each word of a part of the text until it says no.
  @inlinable func forEach(
    in range: Range<Int>, _ body: (_ place: Int, _ term: UInt32) throws -> Bool
  ) rethrows {
    var at = max(0, range.lowerBound)
    let end = min(count, range.upperBound)
    let mask = self.mask
    var bit = at &* width
    while at < end {
      guard try body(at, load(bit, mask)) else { return }
      at &+= 1
      bit &+= width
    }
  }

  @inlinable @inline(__always)
  func load(_ bit: Int, _ mask: UInt64) -> UInt32 {
    let word = bits.loadUnaligned(fromByteOffset: bit >> 3, as: UInt64.self)
    return UInt32(truncatingIfNeeded: word >> UInt64(truncatingIfNeeded: bit & 7) & mask)
  }
}
