extension Array {
  /// Sorted by whole numbers, equal ones in the order they had: sixteen bits at a time, from the
  /// lowest, as far as the greatest number goes.
  func sortedByRadix(_ poll: Poll, _ key: (Element) -> UInt64) throws -> [Element] {
    // Setting up the digits would take longer.
    if count < 4096 {
      return enumerated().sorted { left, right in
        (key(left.element), left.offset) < (key(right.element), right.offset)
      }.map(\.element)
    }
    let greatest = reduce(0) { Swift.max($0, key($1)) }
    var (from, shift) = (self, UInt64(0))
    while shift < 64, greatest >> shift > 0 {
      try poll.now()
      var places = [Int](repeating: 0, count: 1 << 16 + 1)
      for element in from { places[Int(key(element) >> shift & 0xFFFF) + 1] += 1 }
      for digit in 1..<places.count { places[digit] += places[digit - 1] }
      from = [Element](unsafeUninitializedCapacity: count) { to, initialized in
        for element in from {
          let digit = Int(key(element) >> shift & 0xFFFF)
          to.initializeElement(at: places[digit], to: element)
          places[digit] += 1
        }
        initialized = count
      }
      shift += 16
    }
    return from
  }
}
