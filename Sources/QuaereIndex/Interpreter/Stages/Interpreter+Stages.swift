import QuaereCore
import QuaereQuery

/// Stages act on the answer so far.
extension Interpreter {
  func apply(_ stage: CheckedStage, to evaluation: inout Evaluation) throws {
    try checkCancelled()
    switch stage {
    case .sort(let keys): sort(&evaluation, keys)
    case .group(let fields):
      evaluation.grouping = fields
      change(&evaluation) { $0 }
    case .count(let fields): count(&evaluation, fields)
    case .first(let number): cut(&evaluation, to: number, fromEnd: false)
    case .last(let number): cut(&evaluation, to: number, fromEnd: true)
    case .show(let fields): evaluation.columns = fields
    case .their(let noun, let condition): try their(&evaluation, noun, condition)
    case .keep(let condition) where evaluation.noun == .pairs:
      try keep(&evaluation.pairs, condition)
    case .keep(let condition):
      let kept = try evaluate(
        condition, on: evaluation.noun, among: IDSet(unsorted: evaluation.ids))
      change(&evaluation) { $0.filter(kept.contains) }
    case .kwic(let matches):
      evaluation.ids = evaluation.distinct
      evaluation.concordance = try concordance(matches, of: evaluation)
    }
  }

  /// Other rows, or the same in another order; groups are made anew from them.
  func change(_ evaluation: inout Evaluation, _ body: ([UInt32]) -> [UInt32]) {
    evaluation.ids = body(evaluation.distinct)
    if !evaluation.grouping.isEmpty { group(&evaluation) }
  }

  /// `first` and `last` cut whatever the answer has become.
  private func cut(_ evaluation: inout Evaluation, to number: Int, fromEnd: Bool) {
    func cutting<Item>(_ items: [Item]) -> [Item] {
      Array(fromEnd ? items.suffix(number) : items.prefix(number))
    }
    if let hits = evaluation.concordance?.hits {
      evaluation.concordance?.hits = cutting(hits)
    } else if let counts = evaluation.counts {
      evaluation.counts?.rows = cutting(counts.rows)
    } else if evaluation.noun == .pairs {
      evaluation.pairs = cutting(evaluation.pairs)
    } else {
      change(&evaluation) { cutting($0) }
    }
  }

  private func their(_ evaluation: inout Evaluation, _ noun: Noun, _ condition: Condition?) throws {
    let (from, members) = members(of: evaluation)
    let path = Relation.between(from, noun)?.path ?? []
    var weights: [UInt32: Int] = [:]
    for (number, id) in members.enumerated() {
      if number & 0xFFF == 0 { try checkCancelled() }
      for target in targets(of: id, along: path) where isOf(noun, target) {
        weights[target, default: 0] += 1
      }
    }
    var found = IDSet(unsorted: Array(weights.keys))
    if let condition { found = try evaluate(condition, on: noun, among: found) }
    evaluation = Evaluation(noun: noun, ids: found.ids)
    evaluation.weights = weights
    evaluation.total = everything(noun).count
  }
}
