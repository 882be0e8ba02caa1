import QuaereCore
import QuaereQuery

/// Two rows of one noun that have something in common.
struct PairFound {
  var noun: Noun
  var first: UInt32
  var second: UInt32
  /// Ids of the shared noun.
  var shared: [UInt32]
  var sharedNoun: Noun
}

extension Interpreter {
  /// `pairs of sentences sharing at least 2 names differing in date`: rows are listed under what
  /// they share, so that only pairs that share something are ever looked at.
  func pairs(of noun: Noun, _ condition: Condition) throws -> Evaluation {
    let parts = flattened(condition)
    var candidates = everything(noun)
    var sharing: (count: Count, noun: Noun) = (.atLeast(1), .names)
    var differing: [String] = []
    for part in parts {
      switch part {
      case .sharing(let count, let target): sharing = (count, target)
      case .differing(let fields): differing += fields
      default: candidates = try evaluate(part, on: noun, among: candidates)
      }
    }
    var evaluation = Evaluation(noun: .pairs, ids: [])
    evaluation.pairs = try shared(noun, sharing.noun, among: candidates)
      .filter { sharing.count.admits($0.shared.count) }
      .filter { pair in differing.allSatisfy { differs(pair, $0) } }
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
    for id in candidates.ids {
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
        noun: noun, first: UInt32(key >> 32), second: UInt32(truncatingIfNeeded: key), shared: what,
        sharedNoun: target)
    }
  }

  /// What stands in more rows than this says nothing about any two of them.
  private static let mostRowsSharing = 500

  /// Both say something, and the two do not fit: dates that do not overlap, other words.
  private func differs(_ pair: PairFound, _ field: String) -> Bool {
    let noun = pair.noun
    if field == "date", let relation = Relation.between(noun, .dates) {
      let first = targets(of: pair.first, along: relation.path)
      let second = targets(of: pair.second, along: relation.path)
      guard !first.isEmpty, !second.isEmpty else { return false }
      return !first.contains { left in
        second.contains {
          index.dateEarliest[Int(left)] <= index.dateLatest[Int($0)]
            && index.dateEarliest[Int($0)] <= index.dateLatest[Int(left)]
        }
      }
    }
    let first = value(noun, pair.first, field)
    let second = value(noun, pair.second, field)
    return first != .none && second != .none && first != second
  }
}
