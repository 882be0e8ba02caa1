/// Whole numbers in the mapped file, in blocks of 128: the least of a block, and for each number what
/// it has beyond that, in as many bits as the greatest needs.
///
/// Two words a block stand in `heads`: the least, and the place, of which the highest eight bits are
/// the width and the others where the block begins in `bits`, in words of 64 bits. Widths above 57
/// are written as 64, so that every number can be read with one load.
///
/// Memory safety: as `Column`. A place is checked at each access, since a damaged file may name any:
/// outside, numbers read as zero.
public struct PackedNumbers: Sendable {
  static let perBlock = 128
  @usableFromInline static let placeBits: UInt64 = 56

  public let count: Int
  @usableFromInline let headMemory: MappedMemory<UInt64>
  @usableFromInline let bitMemory: MappedMemory<UInt8>

  @inlinable @inline(__always) var heads: UnsafeBufferPointer<UInt64> { headMemory.buffer }
  @inlinable @inline(__always) var bits: UnsafeRawBufferPointer { bitMemory.raw }

  /// Nil when there are too few heads, or not the word behind the last block that loads may touch.
  init?(count: Int, heads: UnsafeBufferPointer<UInt64>, bits: UnsafeRawBufferPointer) {
    guard count >= 0, heads.count == 2 * PackedNumbers.blocks(count), bits.count >= 8 else {
      return nil
    }
    self.count = count
    (headMemory, bitMemory) = (MappedMemory(heads), MappedMemory(bits))
  }

  static func blocks(_ count: Int) -> Int { (count + perBlock - 1) / perBlock }

  @inlinable @inline(__always) public subscript(index: Int) -> UInt64 {
    guard UInt(bitPattern: index) < UInt(bitPattern: count) else { return 0 }
    let head = 2 &* (index >> 7)
    let place = heads[head + 1]
    let width = place >> PackedNumbers.placeBits
    let bit = UInt64(index & 127) &* width
    let byte = PackedNumbers.start(place) &* 8 &+ bit >> 3
    // `init` has seen to eight bytes at least.
    guard byte <= UInt64(bits.count - 8) else { return 0 }
    let word = bits.loadUnaligned(fromByteOffset: Int(byte), as: UInt64.self)
    return heads[head] &+ (word >> (bit & 7)) & PackedNumbers.mask(width)
  }

  /// A number and the one behind it.
  @inlinable @inline(__always) func pair(_ index: Int) -> (UInt64, UInt64) {
    guard index & 127 != 127, UInt(bitPattern: index) < UInt(bitPattern: count &- 1) else {
      return (self[index], self[index &+ 1])
    }
    let head = 2 &* (index >> 7)
    let place = heads[head + 1]
    let width = place >> PackedNumbers.placeBits
    let start = PackedNumbers.start(place) &* 8
    let bit = UInt64(index & 127) &* width
    let next = bit &+ width
    guard start &+ next >> 3 <= UInt64(bits.count - 8) else { return (0, 0) }
    let mask = PackedNumbers.mask(width)
    let base = Int(start)
    let first = bits.loadUnaligned(fromByteOffset: base &+ Int(bit >> 3), as: UInt64.self)
    let second = bits.loadUnaligned(fromByteOffset: base &+ Int(next >> 3), as: UInt64.self)
    return (
      heads[head] &+ (first >> (bit & 7)) & mask, heads[head] &+ (second >> (next & 7)) & mask
    )
  }

  @inlinable @inline(__always) static func mask(_ width: UInt64) -> UInt64 {
    width == 0 ? 0 : UInt64.max >> (64 &- width)
  }

  /// Of a place, without its width.
  @inlinable static func start(_ place: UInt64) -> UInt64 { place & (1 << placeBits - 1) }

  /// The least of a block.
  func least(ofBlock block: Int) -> UInt64 { block < heads.count / 2 ? heads[2 * block] : 0 }

  /// Unpacks a block; of the last only what is there.
  ///
  /// - Parameter out: room for 128.
  /// - Returns: how many there are.
  @discardableResult
  func unpack(_ block: Int, into out: UnsafeMutablePointer<UInt64>) -> Int {
    let first = block &* PackedNumbers.perBlock
    guard first >= 0, first < count else { return 0 }
    let number = min(PackedNumbers.perBlock, count - first)
    let (least, place) = (heads[2 * block], heads[2 * block + 1])
    let width = place >> PackedNumbers.placeBits
    let start = PackedNumbers.start(place) &* 8
    let last = (UInt64(number - 1) &* width) >> 3
    guard start &+ last <= UInt64(bits.count - 8) else {
      for at in 0..<number { out[at] = 0 }
      return number
    }
    let mask = PackedNumbers.mask(width)
    var bit = start &* 8
    for at in 0..<number {
      // `bit >> 3` grows to `start + last`.
      let word = bits.loadUnaligned(fromByteOffset: Int(bit >> 3), as: UInt64.self)
      out[at] = least &+ (word &>> (bit & 7)) & mask
      bit &+= width
    }
    return number
  }

  /// Calls `body` with the numbers of a range, a block or a part of one at a time.
  @inline(__always)
  func forEachRun(
    in range: Range<Int>, _ body: (UnsafeBufferPointer<UInt64>) throws -> Void
  ) rethrows {
    let range = range.clamped(to: 0..<count)
    guard !range.isEmpty else { return }
    try withUnsafeTemporaryAllocation(of: UInt64.self, capacity: PackedNumbers.perBlock) { room in
      guard let out = room.baseAddress else { return }
      let last = (range.upperBound - 1) / PackedNumbers.perBlock
      for block in range.lowerBound / PackedNumbers.perBlock...last {
        let filled = unpack(block, into: out)
        let first = block * PackedNumbers.perBlock
        let wanted = range.clamped(to: first..<first + filled)
        try body(
          UnsafeBufferPointer(
            start: out + (wanted.lowerBound - first), count: wanted.count))
      }
    }
  }
}
