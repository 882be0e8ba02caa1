/// Numbers tokens in the order of their first coming: an open hash table over 64-bit hashes of
/// their keys. Two keys of one hash would be one token; what is accepted as the same words is
/// compared letter by letter before anybody is told.
struct TokenTable {
  private(set) var count = 0
  private var slots: [Int32]
  private var hashes: [UInt64] = []
  private var mask: Int

  init() {
    mask = (1 << 11) - 1
    slots = [Int32](repeating: -1, count: mask + 1)
  }

  /// The number of a key; a new one where it was not met before.
  mutating func add(_ key: UnsafeBufferPointer<UInt8>) -> Int32 {
    let hash = TokenTable.hash(key)
    let at = slot(of: hash)
    if slots[at] >= 0 { return slots[at] }
    slots[at] = Int32(count)
    hashes.append(hash)
    count += 1
    if 2 * count > mask { widen() }
    return Int32(count - 1)
  }

  /// Nil for a key that was never met.
  func find(_ key: UnsafeBufferPointer<UInt8>) -> Int32? {
    let found = slots[slot(of: TokenTable.hash(key))]
    return found >= 0 ? found : nil
  }

  /// Where a hash stands, or the free place where it would.
  private func slot(of hash: UInt64) -> Int {
    var at = Int(truncatingIfNeeded: hash) & mask
    while slots[at] >= 0, hashes[Int(slots[at])] != hash { at = (at + 1) & mask }
    return at
  }

  private mutating func widen() {
    mask = 2 * mask + 1
    slots = [Int32](repeating: -1, count: mask + 1)
    for (number, hash) in hashes.enumerated() { slots[slot(of: hash)] = Int32(number) }
  }

  private static func hash(_ key: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var sum = UInt64(key.count) &* 0x9E37_79B9_7F4A_7C15
    for byte in key {
      sum = (sum ^ UInt64(byte)) &* 0x100_0000_01B3
      sum ^= sum >> 29
    }
    sum = (sum ^ (sum >> 32)) &* 0xD6E8_FEB8_6659_FD93
    return sum ^ (sum >> 32)
  }
}
