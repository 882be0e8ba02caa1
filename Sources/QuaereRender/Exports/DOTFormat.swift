import QuaereCore

/// A network for Graphviz, in the DOT language (<https://graphviz.org/doc/info/lang.html>).
public struct DOTFormat: GraphFormat {
  public let name = "dot"

  public init() {}

  func text(_ network: Network) -> String {
    let nodes = network.nodes.enumerated().map { number, node in
      "  n\(number) [label=\"\(Self.escaper.text(node.name))\"];\n"
    }
    let edges = network.edges.map { edge in
      "  n\(edge.first) -- n\(edge.second) [weight=\(edge.weight), label=\"\(edge.weight)\"];\n"
    }
    return "graph {\n" + nodes.joined() + edges.joined() + "}\n"
  }

  /// In quotes a backslash begins one of the language's own signs.
  private static let escaper = Escaper("\"\\") { scalar in
    scalar == "\"" || scalar == "\\" ? "\\\(scalar)" : String(Harmless.sign(for: scalar))
  }
}
