import QuaereCore
import QuaereQuery

/// Two rows of one noun that have something in common.
struct PairFound {
  var noun: Noun
  var first: UInt32
  var second: UInt32
  /// What they share, as the clauses name it.
  var shared: [(noun: Noun, ids: [UInt32])]
}

extension Interpreter {
  /// `pairs of sentences sharing at least 2 names differing in date`: rows are listed under what
  /// they share, so that only pairs that share something are ever looked at.
  func pairs(of noun: Noun, _ condition: Condition) throws -> Evaluation {
    let parts = flattened(condition)
    var candidates = everything(noun)
    for part in parts where !part.isAboutPairs {
      candidates = try evaluate(part, on: noun, among: candidates)
    }
    let test = try PairTest(self, noun, parts.filter(\.isAboutPairs), among: candidates)
    let listed = test.listed ?? .names
    if test.listed == nil {
      remarks.append("Only pairs that share a name were looked at.")
    }
    var evaluation = Evaluation(noun: .pairs, ids: [])
    var steps = 0
    evaluation.pairs = try shared(noun, listed, among: candidates)
      .filter {
        steps += 1
        if steps & 0xFF == 0 { try checkCancelled() }
        return test.holds($0.first, $0.second)
      }
      .map { pair in
        var pair = pair
        for other in test.positive where other != listed {
          pair.shared.append((other, test.common(pair.first, pair.second, other)))
        }
        return pair
      }
    return evaluation
  }

  /// The rows themselves; of pairs the rows in them, each once.
  func members(of evaluation: Evaluation) -> (noun: Noun, ids: [UInt32]) {
    guard evaluation.noun == .pairs else { return (evaluation.noun, evaluation.distinct) }
    let ids = IDSet(unsorted: evaluation.pairs.flatMap { [$0.first, $0.second] }).ids
    return (evaluation.pairs.first?.noun ?? .pairs, ids)
  }

  /// Pairs of which both rows fulfil the condition.
  func keep(_ pairs: inout [PairFound], _ condition: Condition) throws {
    guard let noun = pairs.first?.noun else { return }
    let members = IDSet(unsorted: pairs.flatMap { [$0.first, $0.second] })
    let kept = try evaluate(condition, on: noun, among: members)
    pairs.removeAll { !kept.contains($0.first) || !kept.contains($0.second) }
  }

  private func flattened(_ condition: Condition) -> [Condition] {
    if case .all(let parts) = condition { return parts.flatMap { flattened($0) } }
    return [condition]
  }

  private func shared(_ noun: Noun, _ target: Noun, among candidates: IDSet) throws -> [PairFound] {
    guard let relation = Relation.between(noun, target) else { return [] }
    var rowsOf: [UInt32: [UInt32]] = [:]
    for (number, id) in candidates.ids.enumerated() {
      if number & 0xFF == 0 { try checkCancelled() }
      for found in targets(of: id, along: relation.path) where isOf(target, found) {
        rowsOf[found, default: []].append(id)
      }
    }
    var common: [UInt64: [UInt32]] = [:]
    for (what, rows) in rowsOf.sorted(by: { $0.key < $1.key }) {
      try checkCancelled()
      guard rows.count <= Interpreter.mostRowsSharing else {
        remarks.append(
          "\(rowAddress(target, what)) stands in \(grouped(rows.count)) rows and was passed over.")
        continue
      }
      for (number, first) in rows.enumerated() {
        for second in rows[(number + 1)...] {
          common[UInt64(first) << 32 | UInt64(second), default: []].append(what)
        }
      }
    }
    return common.sorted { $0.key < $1.key }.map { key, what in
      PairFound(
        noun: noun, first: UInt32(key >> 32), second: UInt32(truncatingIfNeeded: key),
        shared: [(target, what)])
    }
  }

  /// What stands in more rows than this says nothing about any two of them.
  private static let mostRowsSharing = 500
}
