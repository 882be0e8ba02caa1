/// Who stands with whom: an undirected graph, its edges weighted by rows.
public struct Network: Sendable, Equatable {
  public struct Node: Sendable, Equatable {
    public var name: String
    /// `person`, `place` and so on, where it is known.
    public var kind: String
    /// In how many rows it stands.
    public var rows: Int

    public init(name: String, kind: String = "", rows: Int) {
      self.name = name
      self.kind = kind
      self.rows = rows
    }
  }

  public struct Edge: Sendable, Equatable {
    /// Positions in `nodes`, the first before the second.
    public var first: Int
    public var second: Int
    /// In how many rows both stand.
    public var weight: Int

    public init(first: Int, second: Int, weight: Int) {
      self.first = first
      self.second = second
      self.weight = weight
    }
  }

  /// What the nodes are.
  public var noun: Noun
  /// What they stand in together, and in how many of these any two do.
  public var context: Noun
  public var contexts: Int
  /// Those that stand with another, by how many rows they stand in with others.
  public var nodes: [Node]
  /// The heaviest first.
  public var edges: [Edge]

  public init(noun: Noun, context: Noun, contexts: Int, nodes: [Node], edges: [Edge]) {
    self.noun = noun
    self.context = context
    self.contexts = contexts
    self.nodes = nodes
    self.edges = edges
  }
}
