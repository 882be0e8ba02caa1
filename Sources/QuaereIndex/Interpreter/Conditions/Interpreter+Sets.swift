import QuaereCore
import QuaereQuery

/// Sets and their joins.
extension Interpreter {
  func evaluate(_ query: CheckedQuery) throws -> Evaluation {
    var evaluation = try rows(query.set)
    for (number, stage) in query.stages.enumerated() {
      guard let tracer else {
        try apply(stage, to: &evaluation)
        continue
      }
      let before = evaluation
      evaluation = try tracer.note(.stage(stage, before.noun, number), count: \.count) {
        var after = before
        try apply(stage, to: &after)
        return after
      }
    }
    return evaluation
  }

  private func rows(_ set: CheckedSet) throws -> Evaluation {
    if case .pairs(let noun, let condition) = set { return try pairs(of: noun, condition) }
    if case .query(let query) = set { return try evaluate(query) }
    let ids = try self.ids(set)
    var evaluation = Evaluation(noun: set.noun, ids: ids.ids)
    evaluation.total = everything(set.noun).count
    return evaluation
  }

  private func ids(_ set: CheckedSet) throws -> IDSet {
    switch set {
    case .all(let noun): return try noting(set) { everything(noun) }
    case .place(let address, let span):
      return try noting(set) { try self.set(at: address, span).set }
    case .frozen(let noun, let rows): return try noting(set) { frozen(noun, rows) }
    case .narrowed(let inner, let condition):
      return try evaluate(condition, on: inner.noun, among: try ids(inner))
    case .union(let left, let right): return try ids(left).union(try ids(right))
    case .difference(let left, let right): return try ids(left).subtracting(try ids(right))
    case .query(let query): return IDSet(unsorted: try evaluate(query).ids)
    case .pairs: return .empty
    }
  }

  private func noting(_ set: CheckedSet, _ rows: () throws -> IDSet) throws -> IDSet {
    guard let tracer else { return try rows() }
    return try tracer.note(.rows(set), count: \.count, rows)
  }

  /// Rows kept by address; those that are gone are counted in a remark.
  private func frozen(_ noun: Noun, _ rows: [String]) -> IDSet {
    var found: [UInt32] = []
    var gone = 0
    var taken: [String: Int] = [:]
    let byAddress = Noun.spanNouns.contains(noun) ? rowsByAddress(noun) : [:]
    for row in rows {
      // Several spans may stand in one sentence: the second time its address means the second.
      let same = byAddress[row] ?? id(noun, named: row).map { [$0] } ?? []
      let number = Noun.spanNouns.contains(noun) ? taken[row, default: 0] : 0
      taken[row] = number + 1
      if same.indices.contains(number) { found.append(same[number]) } else { gone += 1 }
    }
    if gone > 0 {
      remarks.append("\(noun.counted(gone)) of the frozen set can't be found any more.")
    }
    return IDSet(unsorted: found)
  }

  private func rowsByAddress(_ noun: Noun) -> [String: [UInt32]] {
    Dictionary(grouping: everything(noun).ids) { rowAddress(noun, $0) }
  }

  /// The row that an address, key or name stands for.
  func id(_ noun: Noun, named row: String) -> UInt32? {
    if let address = Address(row), let found = places.ids(of: address), found.noun == noun {
      return UInt32(found.ids.lowerBound)
    }
    if noun == .documents { return places.document(handle: row).map { UInt32($0) } }
    if noun == .sources { return sources.source(key: row) }
    return everything(noun).ids.first { rowAddress(noun, $0) == row }
  }
}
