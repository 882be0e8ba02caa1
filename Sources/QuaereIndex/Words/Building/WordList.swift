/// Words one behind the other, by their numbers; what a `TermTable` has gathered, as threads may share it.
struct WordList: Sendable {
  private let bytes: [UInt8]
  /// Where each begins, and the end.
  private let offsets: [Int]

  /// Words may be read so far beyond their ends.
  private static let beyond = 8

  /// The words of some terms of a table, which get new numbers in this order.
  init(_ table: TermTable, _ terms: some Sequence<Int>) {
    var bytes: [UInt8] = []
    var offsets = [0]
    for term in terms {
      bytes += table[term]
      offsets.append(bytes.count)
    }
    self.bytes = bytes + [UInt8](repeating: 0, count: WordList.beyond)
    self.offsets = offsets
  }

  var count: Int { offsets.count - 1 }

  /// - Parameters:
  ///   - number: below `count`.
  ///   - body: called with the word, which may be read for 8 bytes beyond its end, while it runs.
  func withWord<Result>(
    _ number: Int, _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
  ) rethrows -> Result {
    try bytes.withUnsafeBufferPointer {
      try body(UnsafeBufferPointer(rebasing: $0[offsets[number]..<offsets[number + 1]]))
    }
  }
}
