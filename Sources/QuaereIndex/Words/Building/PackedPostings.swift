/// The postings of the terms of one range, as they are written.
struct PackedPostings {
  private(set) var bytes: [UInt8] = []
  /// Where the record of each term ends in `bytes`.
  private(set) var ends: [Int] = []
  /// How many stretches hold each term.
  private(set) var counts: [UInt32] = []
  private(set) var dense: DensePassagesEncoder

  /// None.
  init(_ dense: DensePassagesEncoder) { self.dense = dense }

  /// - Throws: `IndexError.tooLarge`.
  init(_ maker: PostingsMaker, _ terms: Range<Int>) throws(IndexError) {
    dense = maker.dense
    let found = FoundStretches(maker.runs, terms: terms, maker.counts)
    var encoder = PostingsEncoder(stretches: maker.stretches)
    var (taken, merged): ([UInt32], [UInt32]) = ([], [])
    for term in terms {
      taken.removeAll(keepingCapacity: true)
      maker.taken(term, into: &taken)
      let stretches: ArraySlice<UInt32>
      if found[term].isEmpty {
        stretches = taken[...]
      } else {
        merged.removeAll(keepingCapacity: true)
        PackedPostings.merge(taken, found[term], into: &merged)
        stretches = merged[...]
      }
      try encoder.add(stretches)
      dense.add(UInt32(term), stretches)
      counts.append(UInt32(stretches.count))
      ends.append(encoder.bytes.count)
    }
    bytes = encoder.take()
  }

  /// Two ascending lists that have nothing in common.
  private static func merge(
    _ one: [UInt32], _ other: UnsafeBufferPointer<UInt32>, into merged: inout [UInt32]
  ) {
    var at = 0
    for stretch in other {
      while at < one.count, one[at] < stretch {
        merged.append(one[at])
        at += 1
      }
      merged.append(stretch)
    }
    merged += one[at...]
  }
}
