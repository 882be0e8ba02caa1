/// The stretches that hold one of some terms.
struct StretchSet {
  private enum Form {
    case list([UInt32])
    case bits(Bits)
  }

  private let form: Form
  /// How many there are at most.
  let count: Int

  init(_ terms: Terms, _ index: Index) {
    self.init(of: terms.runs.joined().map { index.postings($0) }, stretches: index.stretchCount)
  }

  init(of postings: [Postings], stretches: Int) {
    if postings.count == 1, !postings[0].isBits {
      form = .list(postings[0].ids)
      count = postings[0].count
      return
    }
    count = postings.reduce(0) { $0 + $1.count }
    if count < StretchSet.few {
      form = .list(IDSet(unsorted: postings.flatMap(\.ids)).ids)
      return
    }
    var bits = Bits(count: stretches)
    for list in postings { list.add(to: &bits) }
    form = .bits(bits)
  }

  /// So few are sorted sooner than they are read off bits.
  private static let few = 64

  /// Ascending, less the lower bound.
  func ids(in range: Range<Int>) -> [UInt32] {
    switch form {
    case .bits(let bits): return bits.ids(in: range)
    case .list(let ids):
      return ids.withUnsafeBufferPointer { ids in
        let first = ids.gallop(from: 0, to: UInt32(clamping: range.lowerBound))
        let end = ids.gallop(from: first, to: UInt32(clamping: range.upperBound))
        let base = UInt32(clamping: range.lowerBound)
        return ids[first..<end].map { $0 - base }
      }
    }
  }

  /// Calls `body` with the stretches of a range, ascending.
  @inline(__always)
  func forEach(in range: Range<Int>, _ body: (UInt32) throws -> Void) rethrows {
    switch form {
    case .bits(let bits):
      try bits.forEach(in: range) {
        try body($0)
        return true
      }
    case .list(let ids):
      let upper = UInt32(clamping: range.upperBound)
      var at = ids.withUnsafeBufferPointer {
        $0.gallop(from: 0, to: UInt32(clamping: range.lowerBound))
      }
      while at < ids.count, ids[at] < upper {
        try body(ids[at])
        at += 1
      }
    }
  }

  /// The passages that its sentences are in, ascending.
  func passages(_ index: Index) -> [UInt32] {
    switch form {
    case .bits: return passageBits(index).ids(in: 0..<index.passageKind.count)
    case .list(let ids):
      let sentences = index.sentencePassage.count
      var found: [UInt32] = []
      for id in ids where Int(id) < sentences {
        let passage = index.sentencePassage[Int(id)]
        if found.last != passage { found.append(passage) }
      }
      return IDSet(unsorted: found).ids
    }
  }

  func passageBits(_ index: Index) -> Bits {
    var found = Bits(count: index.passageKind.count)
    let sentences = 0..<index.sentencePassage.count
    guard case .bits(let bits) = form, count > sentences.count / 16 else {
      forEach(in: sentences) { found.insert(index.sentencePassage[Int($0)]) }
      return found
    }
    let passages = index.sentencePassage.numbers
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: PackedNumbers.perBlock) { block in
      guard let out = block.baseAddress else { return }
      var unpacked = -1
      bits.forEach(in: sentences) { id in
        if Int(id) / PackedNumbers.perBlock != unpacked {
          unpacked = Int(id) / PackedNumbers.perBlock
          // Most blocks have some.
          passages.unpack(unpacked, into: out)
        }
        found.insert(UInt32(truncatingIfNeeded: out[Int(id) % PackedNumbers.perBlock]))
        return true
      }
    }
    return found
  }
}
