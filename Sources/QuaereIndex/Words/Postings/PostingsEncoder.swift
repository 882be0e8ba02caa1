/// Makes the records that `Postings` reads.
struct PostingsEncoder {
  let stretches: Int
  private(set) var bytes: [UInt8] = []

  init(stretches: Int) { self.stretches = stretches }

  /// Takes the bytes away, so that not all records need be in memory.
  mutating func take() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  /// Adds the record of one term.
  ///
  /// - Parameter ids: ascending, below `stretches`.
  /// - Throws: `IndexError.tooLarge` when a record is longer than its places can say.
  mutating func add(_ ids: ArraySlice<UInt32>) throws(IndexError) {
    guard let first = ids.first else { return }
    if Postings.isBits(ids.count, of: stretches) { return addBits(ids) }
    if ids.count > Postings.perBlock { return try addBlocks(ids) }
    append(first)
    guard ids.count > 1 else { return }
    let place = bytes.count
    bytes.append(0)
    bytes[place] = UInt8(addSteps(ids))
  }

  private mutating func addBits(_ ids: ArraySlice<UInt32>) {
    var set = Bits(count: stretches)
    for id in ids { set.insert(id) }
    set.words.withUnsafeBytes { bytes += $0 }
  }

  private mutating func addBlocks(_ ids: ArraySlice<UInt32>) throws(IndexError) {
    var head = bytes.count
    bytes += repeatElement(0, count: 8 * Postings.blocks(ids.count))
    let steps = bytes.count
    for start in stride(from: ids.startIndex, to: ids.endIndex, by: Postings.perBlock) {
      let place = UInt32(clamping: bytes.count - steps)
      guard place >> Postings.placeBits == 0 else { throw .tooLarge }
      let width = addSteps(ids[start..<min(ids.endIndex, start + Postings.perBlock)])
      let both = UInt64(ids[start]) | UInt64(UInt32(width) << Postings.placeBits | place) << 32
      bytes.withUnsafeMutableBytes {
        $0.storeBytes(of: both, toByteOffset: head, as: UInt64.self)
      }
      head += 8
    }
  }

  private mutating func append(_ number: UInt32) {
    withUnsafeBytes(of: number) { bytes += $0 }
  }

  /// Packed steps, to a whole byte.
  ///
  /// - Returns: their width.
  private mutating func addSteps(_ ids: ArraySlice<UInt32>) -> Int {
    ids.withUnsafeBufferPointer { ids in
      var greatest: UInt32 = 0
      for at in 1..<ids.count { greatest = max(greatest, ids[at] &- ids[at - 1] &- 1) }
      let width = 32 - greatest.leadingZeroBitCount
      let size = ((ids.count - 1) * width + 7) / 8
      let start = bytes.count
      bytes += repeatElement(0, count: size + 8)
      bytes.withUnsafeMutableBytes { bytes in
        // The last word begins in one of the `size` bytes, behind which there are eight.
        var (place, pending, filled) = (start, 0 as UInt64, 0)
        for at in 1..<ids.count {
          let step = UInt64(ids[at] &- ids[at - 1] &- 1)
          pending |= step &<< UInt64(truncatingIfNeeded: filled)
          filled &+= width
          guard filled >= 64 else { continue }
          bytes.storeBytes(of: pending, toByteOffset: place, as: UInt64.self)
          place &+= 8
          filled &-= 64
          pending = filled == 0 ? 0 : step &>> UInt64(truncatingIfNeeded: width &- filled)
        }
        if filled > 0 { bytes.storeBytes(of: pending, toByteOffset: place, as: UInt64.self) }
      }
      bytes.removeLast(8)
      return width
    }
  }
}
