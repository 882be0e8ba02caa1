import QuaereCore
import QuaereQuery

/// A way from noun to noun, walked from row after row. Each row on it is met once a walk: a mark beside
/// each says which walk met it last, so nothing is sorted and no list is made.
///
/// For one thread.
final class Way {
  let path: [Noun]
  let steps: [Neighbours]
  /// For each step, what it has come upon; nil where it cannot come upon anything twice.
  private let met: [Met?]
  private var walk: UInt32 = 0

  /// Which walk met each row of a space last.
  private final class Met {
    private let space: Int
    private var last: [UInt32] = []

    init(space: Int) { self.space = space }

    @inline(__always)
    func isNew(_ id: UInt32, _ walk: UInt32) -> Bool {
      if last.isEmpty { last = [UInt32](repeating: 0, count: space) }
      // A damaged file may name rows that are not there.
      guard Int(id) < last.count, last[Int(id)] != walk else { return false }
      last[Int(id)] = walk
      return true
    }
  }

  init(_ path: [Noun], _ interpreter: Interpreter) {
    self.path = path
    let ends = zip(path, path.dropFirst())
    steps = ends.map { interpreter.neighbours($0, $1) }
    met = zip(ends, steps).enumerated().map { number, step in
      Way.canMeetAgain(step.0.0, step.1, number)
        ? Met(space: interpreter.spaceCount(step.0.1)) : nil
    }
  }

  /// Runs of different rows have nothing in common, but for sections, which hold each other.
  private static func canMeetAgain(_ from: Noun, _ step: Neighbours, _ number: Int) -> Bool {
    switch step {
    case .run: number > 0 && from == .sections
    case .one, .listed(_, once: true, _): number > 0
    case .listed, .given: true
    }
  }

  /// Calls `body` with each row at the end of the way from `id` once, in any order, until it says no.
  func forEach(from id: UInt32, _ body: (UInt32) -> Bool) {
    walk &+= 1
    _ = go(on: 0, from: id, body)
  }

  /// How many rows at the end of the way, of those in `allowed` where it is given; counted up to
  /// `limit`, at which it is enough.
  func count(from id: UInt32, in allowed: Bits?, upTo limit: Int) -> Int {
    guard limit > 0 else { return 0 }
    var number = 0
    forEach(from: id) {
      if allowed?.contains($0) ?? true { number += 1 }
      return number < limit
    }
    return number
  }

  /// - Returns: false when `body` has said no.
  private func go(on level: Int, from id: UInt32, _ body: (UInt32) -> Bool) -> Bool {
    guard level < steps.count else { return body(id) }
    switch steps[level] {
    case .one(_, let target):
      let target = target(Int(id))
      return target == Index.none || meet(target, level, body)
    case .run(let run):
      return run(Int(id)).allSatisfy { meet(UInt32(truncatingIfNeeded: $0), level, body) }
    case .listed(let column, _, let run):
      return run(Int(id)).allSatisfy { meet(column[$0], level, body) }
    case .given(let step):
      var goesOn = true
      step(id) { if goesOn { goesOn = meet($0, level, body) } }
      return goesOn
    }
  }

  private func meet(_ id: UInt32, _ level: Int, _ body: (UInt32) -> Bool) -> Bool {
    if let met = met[level], !met.isNew(id, walk) { return true }
    return go(on: level + 1, from: id, body)
  }
}
