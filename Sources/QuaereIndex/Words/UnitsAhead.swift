/// The parts of units around the stretches that hold a word, several at a time as in `LookAhead`.
struct UnitsAhead {
  private static let most = 64

  /// The stretches of a unit that hold the word come one after the other.
  private struct Group {
    var id: UInt32
    var first: UInt32
    var last: UInt32
  }

  private let index: Index
  private let unit: TextUnit
  /// Words that count beside a stretch.
  private let span: Int
  private var stretches: [UInt32] = []
  private var groups: [Group] = []
  private var words: [Range<Int>] = []

  init(_ index: Index, _ unit: TextUnit, span: Int) {
    (self.index, self.unit, self.span) = (index, unit, span)
  }

  /// - Parameter stretch: above those before.
  /// - Returns: true when it is full.
  @inline(__always)
  mutating func add(_ stretch: UInt32) -> Bool {
    stretches.append(stretch)
    return stretches.count >= UnitsAhead.most
  }

  /// Calls `body` with what is to be looked at of each unit.
  ///
  /// - Parameters:
  ///   - keepsLast: the last unit may go on with what is added next.
  ///   - isWanted: asked of each unit.
  mutating func empty(
    keepsLast: Bool, _ isWanted: (UInt32) -> Bool,
    _ body: (_ id: UInt32, _ words: Range<Int>) throws -> Void
  ) rethrows {
    for stretch in stretches {
      let id = index.id(of: unit, holding: stretch)
      if let last = groups.last, last.id == id {
        groups[groups.count - 1].last = stretch
      } else {
        groups.append(Group(id: id, first: stretch, last: stretch))
      }
    }
    stretches.removeAll(keepingCapacity: true)
    let kept = keepsLast ? groups.popLast() : nil
    groups.removeAll { !isWanted($0.id) }
    for group in groups {
      let found = reach(group)
      index.tokens.fetch(found.lowerBound)
      words.append(found)
    }
    for (group, words) in zip(groups, words) where !words.isEmpty { try body(group.id, words) }
    groups.removeAll(keepingCapacity: true)
    words.removeAll(keepingCapacity: true)
    if let kept { groups.append(kept) }
  }

  private func reach(_ group: Group) -> Range<Int> {
    let first = index.stretchTokens(Int(group.first))
    let last = group.first == group.last ? first : index.stretchTokens(Int(group.last))
    // Sentences, and so what lies between them, are parts of their unit.
    let all = unit == .passages ? index.tokens(of: unit, Int(group.id)) : first
    let start = max(all.lowerBound, first.lowerBound - span)
    return start..<max(start, min(all.upperBound, last.upperBound + span))
  }
}
