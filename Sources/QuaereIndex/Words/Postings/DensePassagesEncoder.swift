/// Gathers what `DensePassages` reads.
struct DensePassagesEncoder {
  private(set) var terms: [UInt32] = []
  private(set) var words: [UInt64] = []
  private let passages: Int
  private let passageOf: [UInt32]

  /// - Parameter passageOf: the passage of each sentence.
  init(passages: Int, passageOf: [UInt32]) {
    (self.passages, self.passageOf) = (passages, passageOf)
  }

  /// - Parameters:
  ///   - term: above those before.
  ///   - stretches: that hold it, ascending.
  mutating func add(_ term: UInt32, _ stretches: ArraySlice<UInt32>) {
    // In small libraries there is nothing to be gained.
    guard passages >= 64, stretches.count * DensePassages.dense >= passages else { return }
    var set = Bits(count: passages)
    var (count, last) = (0, Index.none)
    for stretch in stretches where Int(stretch) < passageOf.count {
      let passage = passageOf[Int(stretch)]
      if passage != last { count += 1 }
      last = passage
      set.insert(passage)
    }
    guard count * DensePassages.dense >= passages else { return }
    terms.append(term)
    words += set.words
  }
}
