import QuaereCore

/// Which block of the old edition is which of today's: first by prints, then, between those, by
/// their words.
struct BlockAlignment {
  /// Index of today's block for each of the old; nil for one that is gone.
  private(set) var today: [Int?]

  /// How alike two blocks must be to be one, reworded, and how far clear of the next best.
  private static let floor = 0.5
  private static let margin = 0.15

  init(old: any Edition, now: any Edition) {
    today = [Int?](repeating: nil, count: old.blockCount)
    let footnotes = (old.passageCount..<old.blockCount, now.passageCount..<now.blockCount)
    for (was, new) in [(0..<old.passageCount, 0..<now.passageCount), footnotes] {
      align(was.map(old.block), new.map(now.block), from: (was.lowerBound, new.lowerBound))
    }
  }

  private mutating func align(_ old: [EditionUnit], _ now: [EditionUnit], from: (Int, Int)) {
    let pairs = LongestCommon.pairs(old.map(\.print), now.map(\.print))
    var last = (0, 0)
    for pair in pairs + [(old.count, now.count)] {
      if pair.0 < old.count { today[from.0 + pair.0] = from.1 + pair.1 }
      matchGap(
        old[last.0..<pair.0].enumerated().map { (from.0 + last.0 + $0.offset, $0.element) },
        now[last.1..<pair.1].enumerated().map { (from.1 + last.1 + $0.offset, $0.element) })
      last = (pair.0 + 1, pair.1 + 1)
    }
  }

  private mutating func matchGap(_ old: [(Int, EditionUnit)], _ now: [(Int, EditionUnit)]) {
    guard !old.isEmpty, !now.isEmpty, old.count * now.count <= 2_500 else { return }
    let oldBags = old.map { Set(Words.folded($0.1.text)) }
    let nowBags = now.map { Set(Words.folded($0.1.text)) }
    for index in old.indices {
      let scores = nowBags.map { BlockAlignment.likeness(oldBags[index], $0) }
      guard let best = scores.indices.max(by: { scores[$0] < scores[$1] }) else { continue }
      let next = scores.indices.filter { $0 != best }.map { scores[$0] }.max() ?? 0
      let rival =
        old.indices.filter { $0 != index }
        .map { BlockAlignment.likeness(oldBags[$0], nowBags[best]) }.max() ?? 0
      let isClear = scores[best] - max(next, rival) >= BlockAlignment.margin
      if scores[best] >= BlockAlignment.floor, isClear { today[old[index].0] = now[best].0 }
    }
  }

  private static func likeness(_ one: Set<String>, _ other: Set<String>) -> Double {
    let all = one.count + other.count
    return all == 0 ? 0 : 2 * Double(one.intersection(other).count) / Double(all)
  }
}
