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
    if ids.count == 1 { return append(first) }
    if ids.count <= Postings.perBlock {
      append(first)
      var steps = Steps()
      bytes.append(UInt8(steps.add(ids)))
      bytes += steps.bytes
      return
    }
    try addBlocks(ids)
  }

  private mutating func addBits(_ ids: ArraySlice<UInt32>) {
    var set = Bits(count: stretches)
    for id in ids { set.insert(id) }
    set.words.withUnsafeBytes { bytes += $0 }
  }

  private mutating func addBlocks(_ ids: ArraySlice<UInt32>) throws(IndexError) {
    var steps = Steps()
    for start in stride(from: ids.startIndex, to: ids.endIndex, by: Postings.perBlock) {
      let place = UInt32(clamping: steps.bytes.count)
      guard place >> Postings.placeBits == 0 else { throw .tooLarge }
      let block = ids[start..<min(ids.endIndex, start + Postings.perBlock)]
      append(ids[start])
      append(UInt32(steps.add(block)) << Postings.placeBits | place)
    }
    bytes += steps.bytes
  }

  private mutating func append(_ number: UInt32) {
    withUnsafeBytes(of: number) { bytes += $0 }
  }

  /// Packed steps, each block from a whole byte.
  private struct Steps {
    private(set) var bytes: [UInt8] = []
    private var writer = BitWriter()

    /// - Returns: their width.
    mutating func add(_ ids: ArraySlice<UInt32>) -> Int {
      var greatest: UInt32 = 0
      for at in ids.indices.dropFirst() { greatest = max(greatest, ids[at] - ids[at - 1] - 1) }
      let width = 32 - greatest.leadingZeroBitCount
      for at in ids.indices.dropFirst() {
        writer.append(UInt64(ids[at] - ids[at - 1] - 1), width: width)
      }
      writer.align()
      let size = ((ids.count - 1) * width + 7) / 8
      writer.take().withUnsafeBytes { bytes += $0.prefix(size) }
      return width
    }
  }
}
