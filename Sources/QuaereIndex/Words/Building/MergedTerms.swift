import Glibc

/// The terms of all parts in the order of their bytes.
struct MergedTerms: Sendable {
  /// By rank.
  let words: WordList
  /// For each part, the rank of each of its terms.
  let ranks: [[UInt32]]

  init(_ parts: [TextPart]) {
    let table = TermTable()
    let numbers = parts.map { part in
      (0..<part.terms.count).map { part.terms.withWord($0, table.term) }
    }
    let order = MergedTerms.sorted(table)
    var rank = [UInt32](repeating: 0, count: order.count)
    for (place, term) in order.enumerated() { rank[Int(term)] = UInt32(place) }
    words = WordList(table, order.lazy.map { Int($0) })
    ranks = numbers.map { $0.map { rank[Int($0)] } }
  }

  private static func sorted(_ table: TermTable) -> [UInt32] {
    // The first eight bytes decide nearly always.
    let keyed = (0..<table.count).map { term in
      var key: UInt64 = 0
      for byte in table[term].prefix(8) { key = key << 8 | UInt64(byte) }
      return (key: key << UInt64(8 * (8 - min(8, table[term].count))), term: UInt32(term))
    }
    return keyed.sorted {
      $0.key != $1.key
        ? $0.key < $1.key : table[Int($0.term)].precedes(table[Int($1.term)])
    }.map(\.term)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Less in the order of bytes; of two where one begins the other, the shorter.
  func precedes(_ other: UnsafeBufferPointer<UInt8>) -> Bool {
    let order = compared(other)
    return order < 0
  }

  /// Negative, zero or positive, as `memcmp`.
  func compared(_ other: UnsafeBufferPointer<UInt8>) -> Int {
    guard let left = baseAddress, let right = other.baseAddress else { return count - other.count }
    let order = memcmp(left, right, Swift.min(count, other.count))
    return order == 0 ? count - other.count : Int(order)
  }
}
