extension Postings {
  /// Calls `body` with each stretch, ascending, until it says no.
  @inline(__always)
  func forEach(_ body: (UInt32) throws -> Bool) rethrows {
    if isBits { return try forEachBit(body) }
    try withUnsafeTemporaryAllocation(of: UInt32.self, capacity: Postings.perBlock) { block in
      guard let out = block.baseAddress else { return }
      // In a damaged file a block may begin before the one before it ended.
      var least: UInt32 = 0
      for number in 0..<Postings.blocks(count) {
        let filled = unpack(number, into: out)
        guard filled > 0, out[0] >= least else { return }
        for at in 0..<filled { guard try body(out[at]) else { return } }
        least = out[filled - 1] + 1
      }
    }
  }

  @inline(__always)
  private func forEachBit(_ body: (UInt32) throws -> Bool) rethrows {
    guard let bits else { return }
    for place in 0..<Bits.words(stretches) {
      var rest = bits.loadUnaligned(fromByteOffset: 8 * place, as: UInt64.self)
      while rest != 0 {
        let id = place << 6 + rest.trailingZeroBitCount
        // Bits behind the last stretch are nobody's.
        guard id < stretches, try body(UInt32(truncatingIfNeeded: id)) else { return }
        rest &= rest - 1
      }
    }
  }

  func add(to set: inout Bits) {
    if let bits { return set.formUnion(bits) }
    forEach {
      set.insert($0)
      return true
    }
  }

  var ids: [UInt32] {
    var found: [UInt32] = []
    found.reserveCapacity(count)
    forEach {
      found.append($0)
      return true
    }
    return found
  }
}

/// Walks a term's stretches beside others that come in ascending order, and passes over blocks.
struct PostingsCursor {
  private let postings: Postings
  private var values: [UInt32]
  private var filled = 0
  private var at = 0
  private var block = -1

  init(_ postings: Postings) {
    self.postings = postings
    values = [UInt32](repeating: 0, count: postings.isBits ? 0 : Postings.perBlock)
  }

  /// True when the term stands in some stretch of the range.
  ///
  /// - Precondition: ranges ascend.
  mutating func stands(in range: Range<Int>) -> Bool {
    guard postings.count > 0, !range.isEmpty else { return false }
    if postings.isBits { return range.contains { postings.bit($0) } }
    let wanted = UInt32(clamping: range.lowerBound)
    if block < 0 || at >= filled || values[filled - 1] < wanted { goOn(to: wanted) }
    while at < filled, values[at] < wanted { at += 1 }
    return at < filled && Int(values[at]) < range.upperBound
  }

  /// To the last block that begins at or before a stretch, or the next when all of it lies before.
  private mutating func goOn(to wanted: UInt32) {
    let blocks = Postings.blocks(postings.count)
    var (low, high) = (max(0, block), blocks)
    var step = 1
    while low + step < blocks, postings.first(ofBlock: low + step) <= wanted {
      low += step
      step *= 2
    }
    high = min(blocks, low + step)
    while low + 1 < high {
      let middle = (low + high) / 2
      if postings.first(ofBlock: middle) <= wanted { low = middle } else { high = middle }
    }
    unpack(low)
    if at < filled, values[filled - 1] < wanted, low + 1 < blocks { unpack(low + 1) }
  }

  private mutating func unpack(_ number: Int) {
    guard number != block else { return }
    block = number
    at = 0
    filled = values.withUnsafeMutableBufferPointer { values in
      values.baseAddress.map { postings.unpack(number, into: $0) } ?? 0
    }
  }
}
