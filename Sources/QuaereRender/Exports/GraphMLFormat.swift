import QuaereCore

/// A network for programs such as Gephi, yEd or NetworkX: GraphML
/// (<http://graphml.graphdrawing.org/specification.html>), undirected, with a weight on each edge.
public struct GraphMLFormat: GraphFormat {
  public let name = "graphml"

  public init() {}

  func text(_ network: Network) -> String {
    let nodes = network.nodes.enumerated().map { number, node in
      let data = [("label", node.name), ("kind", node.kind), ("rows", String(node.rows))]
      return "    <node id=\"n\(number)\">" + Self.data(data) + "</node>\n"
    }
    let edges = network.edges.map { edge in
      "    <edge source=\"n\(edge.first)\" target=\"n\(edge.second)\">"
        + Self.data([("weight", String(edge.weight))]) + "</edge>\n"
    }
    return Self.head + nodes.joined() + edges.joined() + "  </graph>\n</graphml>\n"
  }

  private static func data(_ values: [(key: String, value: String)]) -> String {
    values.filter { !$0.value.isEmpty }.map { key, value in
      "<data key=\"\(key)\">\(Escaper.markup.text(value))</data>"
    }.joined()
  }

  private static let head = """
    <?xml version="1.0" encoding="UTF-8"?>
    <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
      <key id="label" for="node" attr.name="label" attr.type="string"/>
      <key id="kind" for="node" attr.name="kind" attr.type="string"/>
      <key id="rows" for="node" attr.name="rows" attr.type="int"/>
      <key id="weight" for="edge" attr.name="weight" attr.type="int"/>
      <graph edgedefault="undirected">

    """
}
