import QuaereCore

/// Who stands with whom, for `network`.
struct Companions: Product {
  struct Node {
    var id: UInt32
    /// In how many rows it stands.
    var rows: Int
  }

  struct Edge {
    /// Positions in `nodes`, the first before the second.
    var first: Int
    var second: Int
    var weight: Int
  }

  let noun: Noun
  /// What they stand in together, and in how many of these any two do.
  let context: Noun
  let contexts: Int
  let nodes: [Node]
  let edges: [Edge]

  var length: Int { nodes.count }

  /// The nodes that are left, and what joins them.
  func cut(to number: Int, fromEnd: Bool) -> any Product {
    let kept = nodes.cut(to: number, fromEnd: fromEnd)
    let gone = fromEnd ? nodes.count - kept.count : 0
    let places = gone..<gone + kept.count
    return Companions(
      noun: noun, context: context, contexts: contexts, nodes: kept,
      edges: edges.filter { places.contains($0.first) && places.contains($0.second) }.map {
        Edge(first: $0.first - gone, second: $0.second - gone, weight: $0.weight)
      })
  }

  /// Whole, whatever the limit: an edge that was left out would be read as one that is not there.
  func shape(_ interpreter: Interpreter, limit: Int?) -> Answer.Shape {
    .network(
      Network(
        noun: noun, context: context, contexts: contexts,
        nodes: nodes.map {
          Network.Node(
            name: interpreter.rowAddress(noun, $0.id),
            kind: interpreter.value(noun, $0.id, "kind").plain, rows: $0.rows)
        },
        edges: edges.map {
          Network.Edge(first: $0.first, second: $0.second, weight: $0.weight)
        }))
  }

  func stored(_ interpreter: Interpreter) -> [String] {
    edges.map { edge in
      [edge.first, edge.second].map { interpreter.rowAddress(noun, nodes[$0].id) }
        .joined(separator: " · ") + " · \(edge.weight)"
    }
  }

  func addresses(_ interpreter: Interpreter) -> [String] {
    nodes.map { interpreter.rowAddress(noun, $0.id) }
  }
}
