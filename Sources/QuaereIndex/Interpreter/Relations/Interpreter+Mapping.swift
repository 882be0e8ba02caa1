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
      if let parts = try parts(of: level, from: start, to: end) {
        level = IDSet(ranges: parts)
        continue
      }
      var next: [UInt32] = []
      for (number, member) in level.ids.enumerated() {
        if number & 0xFFF == 0 { try checkCancelled() }
        step(start, end, member) { next.append($0) }
      }
      level = IDSet(unsorted: next)
    }
    return narrowing(level, to: to)
  }

  /// What text contains, of each row a run; nil where the step is another.
  private func parts(of set: IDSet, from: Noun, to: Noun) throws -> [Range<Int>]? {
    let isPart = to == .sentences || (to == .passages && from != .passages)
    guard isPart, from == .documents || from == .sections || from == .passages else { return nil }
    return try set.ids.enumerated().map { number, id in
      if number & 0xFFF == 0 { try checkCancelled() }
      return to == .sentences ? sentences(of: from, Int(id)) : passages(of: from, Int(id))
    }
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
