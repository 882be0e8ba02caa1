/// What was found, what was wanted, and what of it agreed.
struct Score {
  var right = 0
  /// Found by the program.
  var found = 0
  /// In the labelled set.
  var wanted = 0

  var precision: Double { found == 0 ? 0 : Double(right) / Double(found) }
  var recall: Double { wanted == 0 ? 0 : Double(right) / Double(wanted) }
  var f1: Double {
    right == 0 ? 0 : 2 * precision * recall / (precision + recall)
  }

  static func + (left: Score, right: Score) -> Score {
    Score(
      right: left.right + right.right, found: left.found + right.found,
      wanted: left.wanted + right.wanted)
  }

  static func += (left: inout Score, right: Score) { left = left + right }

  /// Compares two bags of words.
  init(_ found: [String], _ wanted: [String]) {
    var left: [String: Int] = [:]
    for word in wanted { left[word, default: 0] += 1 }
    for word in found {
      if let count = left[word], count > 0 {
        left[word] = count - 1
        right += 1
      }
    }
    self.found = found.count
    self.wanted = wanted.count
  }

  init(right: Int = 0, found: Int = 0, wanted: Int = 0) {
    self.right = right
    self.found = found
    self.wanted = wanted
  }
}

/// A labelled sample in two halves. Rules are tuned on the first only; the second is looked at for
/// its figures and nothing else.
enum Half: Int, CaseIterable {
  case tuned, apart

  /// Items go to the halves in turn.
  init(item: Int) { self = item % 2 == 0 ? .tuned : .apart }
}

/// A score for each half.
struct HalvedScore {
  var tuned = Score()
  var apart = Score()

  subscript(half: Half) -> Score {
    get { half == .tuned ? tuned : apart }
    set { if half == .tuned { tuned = newValue } else { apart = newValue } }
  }

  var whole: Score { tuned + apart }

  static func + (left: HalvedScore, right: HalvedScore) -> HalvedScore {
    HalvedScore(tuned: left.tuned + right.tuned, apart: left.apart + right.apart)
  }
}
