import QuaereCore
import QuaereQuery

/// Stages act on the answer so far.
extension Interpreter {
  func apply(_ stage: CheckedStage, to evaluation: inout Evaluation) throws {
    try checkCancelled()
    switch stage {
    case .sort(let keys): try sort(&evaluation, keys)
    case .group(let fields):
      evaluation.grouping = fields
      try change(&evaluation) { $0 }
    case .count(let fields): try count(&evaluation, fields)
    case .first(let number): try cut(&evaluation, to: number, fromEnd: false)
    case .last(let number): try cut(&evaluation, to: number, fromEnd: true)
    case .show(let fields): evaluation.columns = fields
    case .their(let noun, let condition): try their(&evaluation, noun, condition)
    case .keep(let condition) where evaluation.noun == .pairs:
      try keep(&evaluation.pairs, condition)
    case .keep(let condition):
      let kept = try evaluate(
        condition, on: evaluation.noun, among: IDSet(unsorted: evaluation.ids))
      try change(&evaluation) { $0.filter(kept.contains) }
    case .dismissing(let rows): try leaveOut(rows, of: &evaluation)
    case .sample(let number, let seed): try sample(&evaluation, number, seed: seed)
    default:
      let product = try product(of: stage, &evaluation)
      finish(&evaluation, with: product)
    }
  }

  /// Stages after which there are lines of another kind.
  private func product(
    of stage: CheckedStage, _ evaluation: inout Evaluation
  ) throws -> (any Product)? {
    // A row in several groups is one row.
    evaluation.ids = evaluation.distinct
    return switch stage {
    case .kwic(let matches, let order):
      try concordance(matches, by: order, of: evaluation)
    case .collocates(let within, let node): try collocates(within, of: node, &evaluation)
    case .context(let number): Vicinity(noun: evaluation.noun, ids: evaluation.ids, reach: number)
    case .text: WholeTexts(noun: evaluation.noun, ids: evaluation.ids)
    case .timeline(let unit, let periods): try timeline(unit, fitting: periods, &evaluation)
    case .gaps(let unit, let periods): try gaps(unit, fitting: periods, &evaluation)
    case .table(let lines, let columns): try crossTable(lines, columns, &evaluation)
    case .network(let noun): try network(of: noun, &evaluation)
    default: nil
    }
  }

  private func finish(_ evaluation: inout Evaluation, with product: (any Product)?) {
    evaluation.product = product
    evaluation.grouping = []
    evaluation.groups = []
    evaluation.columns = []
  }

  /// Other rows, or the same in another order; groups are made anew from them.
  func change(_ evaluation: inout Evaluation, _ body: ([UInt32]) throws -> [UInt32]) throws {
    evaluation.ids = try body(evaluation.distinct)
    // A set that was named as a concordance or a timeline is its rows when more is asked of it.
    if evaluation.product != nil { (evaluation.product, evaluation.notes) = (nil, []) }
    if !evaluation.grouping.isEmpty { try group(&evaluation) }
  }

  /// `first` and `last` cut whatever the answer has become.
  private func cut(_ evaluation: inout Evaluation, to number: Int, fromEnd: Bool) throws {
    if let product = evaluation.product {
      evaluation.product = product.cut(to: number, fromEnd: fromEnd)
      if let rows = evaluation.product?.rows { evaluation.ids = rows }
    } else if let counts = evaluation.counts {
      evaluation.counts?.rows = counts.rows.cut(to: number, fromEnd: fromEnd)
    } else if evaluation.noun == .pairs {
      evaluation.pairs = evaluation.pairs.cut(to: number, fromEnd: fromEnd)
    } else {
      try change(&evaluation) { $0.cut(to: number, fromEnd: fromEnd) }
    }
  }

  private func their(_ evaluation: inout Evaluation, _ noun: Noun, _ condition: Condition?) throws {
    let (from, members) = members(of: evaluation)
    var weights: [UInt32: Int] = [:]
    if let relation = Relation.between(from, noun) {
      let way = Way(relation.path, self)
      for (number, id) in members.enumerated() {
        if number & 0xFFF == 0 { try checkCancelled() }
        way.forEach(from: id) {
          weights[$0, default: 0] += 1
          return true
        }
      }
      weights = weights.filter { isOf(noun, $0.key) }
    }
    var found = IDSet(unsorted: Array(weights.keys))
    if let condition { found = try evaluate(condition, on: noun, among: found) }
    evaluation = Evaluation(noun: noun, ids: found.ids)
    evaluation.weights = weights
    evaluation.total = everything(noun).count
  }
}
