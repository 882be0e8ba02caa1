import CYAML

/// A node of a YAML document. Scalars are taken as written: `no` is a word here, not a boolean.
public indirect enum YAMLNode: Equatable, Sendable {
  case scalar(String)
  case sequence([YAMLNode])
  /// In the order of the document.
  case mapping([(key: YAMLNode, value: YAMLNode)])

  /// The first document in a text; nil when it is no YAML, or nothing at all.
  public init?(_ text: String) {
    var parser = yaml_parser_t()
    guard yaml_parser_initialize(&parser) == 1 else { return nil }
    defer { yaml_parser_delete(&parser) }
    let bytes = Array(text.utf8)
    let node = bytes.withUnsafeBufferPointer { bytes -> YAMLNode? in
      // The parser reads from the buffer while it loads the document, and not after that.
      yaml_parser_set_input_string(&parser, bytes.baseAddress, bytes.count)
      var document = yaml_document_t()
      guard yaml_parser_load(&parser, &document) == 1 else { return nil }
      defer { yaml_document_delete(&document) }
      return YAMLDocument(&document).node(1, depth: 0)
    }
    guard let node else { return nil }
    self = node
  }

  public var string: String? { if case .scalar(let text) = self { text } else { nil } }
  public var sequence: [YAMLNode]? { if case .sequence(let nodes) = self { nodes } else { nil } }

  public var mapping: [(key: YAMLNode, value: YAMLNode)]? {
    if case .mapping(let pairs) = self { pairs } else { nil }
  }

  public static func == (left: YAMLNode, right: YAMLNode) -> Bool {
    switch (left, right) {
    case (.scalar(let left), .scalar(let right)): left == right
    case (.sequence(let left), .sequence(let right)): left == right
    case (.mapping(let left), .mapping(let right)):
      left.count == right.count && zip(left, right).allSatisfy { $0 == $1 }
    default: false
    }
  }
}

/// A document that libyaml has loaded: nodes are numbered from 1, and an alias has the number of what
/// it stands for.
private struct YAMLDocument {
  private let document: UnsafeMutablePointer<yaml_document_t>
  /// Nodes inside nodes at the most; an alias inside of what it stands for would never end.
  private static let deepest = 64

  init(_ document: UnsafeMutablePointer<yaml_document_t>) {
    self.document = document
  }

  func node(_ number: Int32, depth: Int) -> YAMLNode? {
    guard depth < YAMLDocument.deepest, let node = yaml_document_get_node(document, number) else {
      return nil
    }
    switch node.pointee.type {
    case YAML_SCALAR_NODE:
      let scalar = node.pointee.data.scalar
      return .scalar(
        String(
          decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self))
    case YAML_SEQUENCE_NODE:
      let items = node.pointee.data.sequence.items
      return .sequence(
        numbers(items.start, items.top).compactMap { self.node($0, depth: depth + 1) })
    case YAML_MAPPING_NODE:
      let pairs = node.pointee.data.mapping.pairs
      return .mapping(
        numbers(pairs.start, pairs.top).compactMap { pair in
          guard let key = self.node(pair.key, depth: depth + 1),
            let value = self.node(pair.value, depth: depth + 1)
          else { return nil }
          return (key, value)
        })
    default: return nil
    }
  }

  private func numbers<Item>(
    _ start: UnsafeMutablePointer<Item>?, _ end: UnsafeMutablePointer<Item>?
  ) -> UnsafeBufferPointer<Item> {
    guard let start, let end else { return UnsafeBufferPointer(start: nil, count: 0) }
    return UnsafeBufferPointer(start: start, count: end - start)
  }
}
