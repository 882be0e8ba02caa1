/// Numbers of any width one behind the other, lowest bits first.
struct BitWriter {
  private(set) var words: [UInt64] = []
  private var pending: UInt64 = 0
  private var filled = 0

  /// - Parameters:
  ///   - value: below two to the power of `width`.
  ///   - width: 0 to 64.
  @inline(__always)
  mutating func append(_ value: UInt64, width: Int) {
    pending |= value << UInt64(filled)
    filled += width
    guard filled >= 64 else { return }
    words.append(pending)
    filled -= 64
    pending = filled == 0 ? 0 : value >> UInt64(width - filled)
  }

  /// Goes on at the next whole word.
  mutating func align() {
    guard filled > 0 else { return }
    words.append(pending)
    (pending, filled) = (0, 0)
  }

  /// Takes the whole words away, so that a long run need not be in memory.
  mutating func take() -> [UInt64] {
    defer { words.removeAll(keepingCapacity: true) }
    return words
  }
}
