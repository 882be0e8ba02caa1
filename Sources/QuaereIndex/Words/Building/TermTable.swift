/// The distinct words met so far, numbered in the order of their first coming: an open hash table
/// over one run of bytes.
///
/// Unsafe code: the three allocations are freed in `deinit`. `slots` has `mask + 1` entries, a power
/// of two of which at most half are taken, so that a probe ends; term `i < count` is
/// `bytes[offsets[i]..<offsets[i + 1]]`.
///
/// For one thread; what is handed on to others is a `WordList` of it.
final class TermTable {
  private struct Slot {
    var hash: UInt32
    /// Term + 1; 0 when free.
    var term: UInt32
  }

  private(set) var count = 0
  private var slots: UnsafeMutablePointer<Slot>
  private var mask: Int
  private var bytes: UnsafeMutablePointer<UInt8>
  private var byteCapacity = 1 << 16
  private var offsets: UnsafeMutablePointer<Int>
  private var offsetCapacity = 1 << 12

  init() {
    mask = 1 << 13 - 1
    slots = .allocate(capacity: mask + 1)
    slots.initialize(repeating: Slot(hash: 0, term: 0), count: mask + 1)
    bytes = .allocate(capacity: byteCapacity)
    offsets = .allocate(capacity: offsetCapacity)
    offsets[0] = 0
  }

  deinit {
    slots.deallocate()
    bytes.deallocate()
    offsets.deallocate()
  }

  /// The bytes of a term below `count`, readable for 8 bytes beyond the end.
  subscript(term: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: bytes + offsets[term], count: offsets[term + 1] - offsets[term])
  }

  /// The number of a word, a new one when it was not met before.
  ///
  /// - Parameter word: readable for 8 bytes beyond its end.
  @inline(__always)
  func term(_ word: UnsafeBufferPointer<UInt8>) -> UInt32 {
    let hash = TermTable.hash(word)
    var at = Int(hash) & mask
    while slots[at].term != 0 {
      if slots[at].hash == hash, isEqual(Int(slots[at].term) - 1, word) {
        return slots[at].term - 1
      }
      at = (at + 1) & mask
    }
    return add(word, hash, at)
  }

  private func isEqual(_ term: Int, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = offsets[term]
    guard offsets[term + 1] - start == word.count else { return false }
    for at in 0..<word.count where bytes[start + at] != word[at] { return false }
    return true
  }

  /// - Precondition: `word` is readable for 8 bytes beyond its end.
  @inline(__always)
  private static func hash(_ word: UnsafeBufferPointer<UInt8>) -> UInt32 {
    guard let first = word.baseAddress else { return 0 }
    let raw = UnsafeRawPointer(first)
    var sum = UInt64(word.count)
    var at = 0
    while at < word.count {
      var piece = raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)
      let left = word.count - at
      if left < 8 { piece &= (1 << UInt64(8 * left)) - 1 }
      sum = (sum ^ piece) &* 0x9E37_79B1_85EB_CA87
      sum ^= sum >> 29
      at += 8
    }
    return UInt32(truncatingIfNeeded: sum >> 20)
  }

  private func add(_ word: UnsafeBufferPointer<UInt8>, _ hash: UInt32, _ at: Int) -> UInt32 {
    let start = offsets[count]
    if start + word.count + 8 > byteCapacity {
      let capacity = 2 * (start + word.count + 8)
      bytes = TermTable.moved(bytes, start, to: capacity)
      byteCapacity = capacity
    }
    if count + 2 > offsetCapacity {
      offsets = TermTable.moved(offsets, count + 1, to: 2 * offsetCapacity)
      offsetCapacity *= 2
    }
    for place in 0..<word.count { bytes[start + place] = word[place] }
    count += 1
    offsets[count] = start + word.count
    slots[at] = Slot(hash: hash, term: UInt32(count))
    if 2 * count > mask { widen() }
    return UInt32(count - 1)
  }

  private func widen() {
    let old = UnsafeBufferPointer(start: slots, count: mask + 1)
    mask = 2 * mask + 1
    slots = .allocate(capacity: mask + 1)
    slots.initialize(repeating: Slot(hash: 0, term: 0), count: mask + 1)
    for slot in old where slot.term != 0 {
      var at = Int(slot.hash) & mask
      while slots[at].term != 0 { at = (at + 1) & mask }
      slots[at] = slot
    }
    old.deallocate()
  }

  private static func moved<Element: BitwiseCopyable>(
    _ elements: UnsafeMutablePointer<Element>, _ count: Int, to capacity: Int
  ) -> UnsafeMutablePointer<Element> {
    let wider = UnsafeMutablePointer<Element>.allocate(capacity: capacity)
    wider.update(from: elements, count: count)
    elements.deallocate()
    return wider
  }
}
