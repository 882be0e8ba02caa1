/// Runs of ids of one space: where each lies in its segment, and where it goes in the index.
struct SliceRuns {
  private(set) var old: [Range<Int>] = []
  /// Where each begins in the index; one more than there are runs.
  private(set) var new: [Int] = [0]

  var count: Int { old.count }
  var total: Int { new[old.count] }

  /// - Throws: `IndexError.tooLarge`.
  mutating func append(_ run: Range<Int>) throws(IndexError) {
    guard total + run.count < Int(Index.none) else { throw .tooLarge }
    old.append(run)
    new.append(new[new.count - 1] + run.count)
  }

  /// What makes an id of the segment one of the index.
  func shift(_ run: Int) -> UInt32 {
    UInt32(truncatingIfNeeded: new[run]) &- UInt32(truncatingIfNeeded: old[run].lowerBound)
  }

  /// The runs of both, these first.
  func followed(by others: SliceRuns) throws(IndexError) -> SliceRuns {
    var all = self
    for run in others.old { try all.append(run) }
    return all
  }
}
