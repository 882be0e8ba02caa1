/// A set of whole numbers below a count, one bit each.
struct Bits {
  let count: Int
  var words: [UInt64]

  init(count: Int) {
    self.count = count
    words = [UInt64](repeating: 0, count: Bits.words(count))
  }

  static func words(_ count: Int) -> Int { (count + 63) / 64 }

  @inline(__always)
  mutating func insert(_ id: UInt32) {
    let place = Int(id >> 6)
    if place < words.count { words[place] |= 1 << UInt64(id & 63) }
  }

  @inline(__always)
  func contains(_ id: UInt32) -> Bool {
    let place = Int(id >> 6)
    return place < words.count && words[place] >> UInt64(id & 63) & 1 != 0
  }

  /// Takes in a set that lies in the file, as words of 64 bits.
  mutating func formUnion(_ other: UnsafeRawBufferPointer) {
    let shared = min(words.count, other.count / 8)
    words.withUnsafeMutableBufferPointer { words in
      // Each load ends at `8 * shared <= other.count`.
      for place in 0..<shared {
        words[place] |= other.loadUnaligned(fromByteOffset: 8 * place, as: UInt64.self)
      }
    }
  }

  /// - Parameter parts: at least one; all of one count.
  init(union parts: [Bits]) {
    self = parts[0]
    for part in parts.dropFirst() { formUnion(part) }
  }

  mutating func formUnion(_ other: Bits) {
    for place in 0..<min(words.count, other.words.count) { words[place] |= other.words[place] }
  }

  /// True when some number of the range is in the set.
  @inline(__always)
  func intersects(_ range: Range<Int>) -> Bool {
    guard range.lowerBound < range.upperBound, range.upperBound <= count else { return false }
    let (first, last) = (range.lowerBound >> 6, (range.upperBound - 1) >> 6)
    let low = UInt64.max << UInt64(range.lowerBound & 63)
    let high = UInt64.max >> UInt64(63 - (range.upperBound - 1) & 63)
    if first == last { return words[first] & low & high != 0 }
    if words[first] & low != 0 || words[last] & high != 0 { return true }
    var place = first + 1
    while place < last {
      if words[place] != 0 { return true }
      place += 1
    }
    return false
  }

  /// Calls `body` with the numbers of a range, ascending, until it says no.
  @inline(__always)
  func forEach(in range: Range<Int>, _ body: (UInt32) throws -> Bool) rethrows {
    let range = range.clamped(to: 0..<count)
    guard !range.isEmpty else { return }
    for place in range.lowerBound >> 6...(range.upperBound - 1) >> 6 {
      var rest = masked(place, range)
      while rest != 0 {
        guard try body(UInt32(truncatingIfNeeded: place << 6 + rest.trailingZeroBitCount)) else {
          return
        }
        rest &= rest - 1
      }
    }
  }

  /// The numbers of a range, ascending, less its lower bound.
  func ids(in range: Range<Int>) -> [UInt32] {
    let range = range.clamped(to: 0..<count)
    guard !range.isEmpty else { return [] }
    let places = range.lowerBound >> 6...(range.upperBound - 1) >> 6
    let total = places.reduce(0) { $0 + masked($1, range).nonzeroBitCount }
    // An array of no room is one that all threads share, and its count would be written.
    if total == 0 { return [] }
    return [UInt32](unsafeUninitializedCapacity: total) { out, filled in
      for place in places {
        var rest = masked(place, range)
        let base = place << 6 - range.lowerBound
        while rest != 0 {
          // `filled` grows to `total`, the bits that were counted in the same words.
          out[filled] = UInt32(truncatingIfNeeded: base + rest.trailingZeroBitCount)
          filled += 1
          rest &= rest - 1
        }
      }
    }
  }

  /// A word without the bits outside a range that is not empty and touches it.
  @inline(__always)
  private func masked(_ place: Int, _ range: Range<Int>) -> UInt64 {
    var word = words[place]
    if place == range.lowerBound >> 6 { word &= UInt64.max << UInt64(range.lowerBound & 63) }
    if place == (range.upperBound - 1) >> 6 {
      word &= UInt64.max >> UInt64(63 - (range.upperBound - 1) & 63)
    }
    return word
  }
}
