import QuaereCore

/// Positions of the words of a range of terms, ascending.
extension Index {
  /// Calls `body` with every position of the terms that lies in `tokens`.
  func withPositions<Result>(
    _ terms: Range<Int>, in tokens: Range<Int>,
    _ body: (UnsafeBufferPointer<UInt32>) throws -> Result
  ) rethrows -> Result {
    switch terms.count {
    case 0: return try body(UnsafeBufferPointer(start: nil, count: 0))
    case 1: return try body(Index.clip(postings(terms.lowerBound), tokens))
    default:
      let merged = mergedPositions(terms)
      return try merged.withUnsafeBufferPointer { try body(Index.clip($0, tokens)) }
    }
  }

  /// The part of ascending positions that lies in `tokens`.
  private static func clip(
    _ positions: UnsafeBufferPointer<UInt32>, _ tokens: Range<Int>
  ) -> UnsafeBufferPointer<UInt32> {
    let first = positions.gallop(from: 0, to: UInt32(tokens.lowerBound))
    let last = positions.gallop(from: first, to: UInt32(tokens.upperBound))
    return UnsafeBufferPointer(rebasing: positions[first..<last])
  }

  /// The postings of terms in a row lie in a row. Few are sorted; of many each is a bit in a set as
  /// long as the text, which is read off in order.
  private func mergedPositions(_ terms: Range<Int>) -> [UInt32] {
    let all = termPostings.bounds
    let first = all[terms.lowerBound].lowerBound
    // A damaged file may have the later before the former.
    let range = first..<max(first, all[terms.upperBound - 1].upperBound)
    let positions = termPostings.targets[range]
    if positions.count < 1024 { return positions.sorted() }
    var bits = [UInt64](repeating: 0, count: tokens.count / 64 + 1)
    for position in positions where Int(position) < tokens.count {
      bits[Int(position >> 6)] |= 1 << UInt64(position & 63)
    }
    var found: [UInt32] = []
    found.reserveCapacity(positions.count)
    for (place, word) in bits.enumerated() where word != 0 {
      var rest = word
      while rest != 0 {
        found.append(UInt32(place * 64 + rest.trailingZeroBitCount))
        rest &= rest - 1
      }
    }
    return found
  }
}
