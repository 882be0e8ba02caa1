import QuaereCore
import QuaereQuery

/// Whole ways from one noun to another.
extension Interpreter {
  /// Distinct rows of the way's end that hang on one row, ascending.
  func targets(of id: UInt32, along path: [Noun]) -> [UInt32] {
    var level = [id]
    for (from, to) in zip(path, path.dropFirst()) {
      var next: [UInt32] = []
      for member in level { step(from, to, member) { next.append($0) } }
      level = next.count < 2 ? next : IDSet(unsorted: next).ids
    }
    return level
  }

  /// Distinct rows of `to` that hang on any of these rows of `from`.
  func map(_ set: IDSet, from: Noun, to: Noun) throws -> IDSet {
    guard let relation = Relation.between(from, to) else { return .empty }
    var level = set
    for (start, end) in zip(relation.path, relation.path.dropFirst()) {
      level = try map(level, neighbours(start, end), space: spaceCount(end))
    }
    return narrowing(level, to: to)
  }

  private func map(_ set: IDSet, _ step: Neighbours, space: Int) throws -> IDSet {
    var number = 0
    // Few rows are sorted sooner than bits for all there are are looked through.
    if isFew(set, step, below: space / 256) {
      var next: [UInt32] = []
      try set.forEach { member in
        number += 1
        if number & 0xFFF == 0 { try checkCancelled() }
        step.forEach(of: member) { next.append($0) }
      }
      return IDSet(unsorted: next)
    }
    var next = Bits(count: space)
    try set.forEach { member in
      number += 1
      if number & 0xFFF == 0 { try checkCancelled() }
      step.add(of: member, to: &next)
    }
    return IDSet(next)
  }

  /// Rows of which each has a run, such as sections, lead to many.
  private func isFew(_ set: IDSet, _ step: Neighbours, below limit: Int) -> Bool {
    guard set.count < limit, case .run(let run) = step else { return set.count < limit }
    var found = 0
    set.forEach { found += run(Int($0)).count }
    return found < limit
  }

  /// Only the rows of a noun that shares its space with others, such as people among names.
  func narrowing(_ set: IDSet, to noun: Noun) -> IDSet {
    switch noun {
    case .people, .places, .groups, .flags, .notes, .confirmations, .disputes, .names:
      set.filter { isOf(noun, $0) }
    default: set
    }
  }
}
