import QuaereCore
import QuaereQuery

/// What stands together in rows, and how often.
extension Interpreter {
  /// A row that holds more than this says nothing about any two of them.
  private static let mostCompanions = 200
  private static let mostEdges = 1_000_000

  func network(of noun: Noun, _ evaluation: inout Evaluation) throws -> Companions {
    let context = Relation.context(of: noun, inRowsOf: evaluation.noun)
    var rowsOf: [UInt32: Int] = [:]
    var weights: [UInt64: Int] = [:]
    var contexts = 0
    var crowded = 0
    try eachCompany(of: noun, in: context, evaluation) { company in
      for id in company { rowsOf[id, default: 0] += 1 }
      guard company.count > 1 else { return }
      guard company.count <= Interpreter.mostCompanions else {
        crowded += 1
        return
      }
      contexts += 1
      for (place, first) in company.enumerated() {
        for second in company[(place + 1)...] {
          weights[UInt64(first) << 32 | UInt64(second), default: 0] += 1
        }
      }
      if weights.count > Interpreter.mostEdges { throw tooLarge(noun) }
    }
    if crowded > 0 {
      remarks.append(
        "\(context.counted(crowded)) with more than \(Interpreter.mostCompanions) \(noun.rawValue) passed over."
      )
    }
    let (nodes, edges) = graph(rowsOf, weights)
    return Companions(
      noun: noun, context: context, contexts: contexts, nodes: nodes, edges: edges)
  }

  /// Calls `body` with what stands together, ascending, context by context.
  private func eachCompany(
    of noun: Noun, in context: Noun, _ evaluation: Evaluation, _ body: ([UInt32]) throws -> Void
  ) throws {
    guard let relation = Relation.between(context, noun) else { return }
    var contexts = evaluation.ids
    var asked: Bits?
    if context != evaluation.noun {
      let rows = IDSet(unsorted: contexts)
      contexts = try map(rows, from: noun, to: context).ids
      asked = rows.bits(space: spaceCount(noun))
    }
    for (number, id) in contexts.enumerated() {
      if number & 0x3FF == 0 { try checkCancelled() }
      try body(
        targets(of: id, along: relation.path).filter {
          isOf(noun, $0) && asked?.contains($0) ?? true
        })
    }
  }

  /// Those that stand with others most come first.
  private func graph(
    _ rowsOf: [UInt32: Int], _ weights: [UInt64: Int]
  ) -> ([Companions.Node], [Companions.Edge]) {
    var strength: [UInt32: Int] = [:]
    for (pair, weight) in weights {
      strength[UInt32(pair >> 32), default: 0] += weight
      strength[UInt32(truncatingIfNeeded: pair), default: 0] += weight
    }
    let ordered = strength.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    let place = Dictionary(uniqueKeysWithValues: ordered.enumerated().map { ($1, $0) })
    let edges = weights.map { pair, weight in
      let ends = [place[UInt32(pair >> 32)] ?? 0, place[UInt32(truncatingIfNeeded: pair)] ?? 0]
      return Companions.Edge(
        first: min(ends[0], ends[1]), second: max(ends[0], ends[1]), weight: weight)
    }.sorted { ($1.weight, $0.first, $0.second) < ($0.weight, $1.first, $1.second) }
    return (ordered.map { Companions.Node(id: $0, rows: rowsOf[$0] ?? 0) }, edges)
  }

  private func tooLarge(_ noun: Noun) -> Diagnostic {
    Diagnostic(
      code: "network-too-large",
      message:
        "more than \(grouped(Interpreter.mostEdges)) pairs of \(noun.rawValue) stand together here",
      hints: ["sentences naming … | network"])
  }
}
