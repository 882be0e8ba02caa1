import QuaereCore

/// A file of markup as elements and runs of text in document order. The descendants of a node are
/// those that follow it up to its `end`, so every walk is a loop and no depth can overflow a stack.
struct MarkupTree {
  struct Node {
    /// Index in `names`; `text` and `literal` are runs of text.
    var name: Int32
    /// -1 for one that stands in nothing.
    var parent: Int32
    /// One past the last descendant.
    var end: Int32
    /// Bytes of the file, tags and all.
    var start: UInt32
    var stop: UInt32
    fileprivate(set) var firstAttribute: UInt32
    fileprivate(set) var attributeCount: UInt16

    var range: Range<Int> { Int(start)..<Int(stop) }
    var isText: Bool { name <= MarkupTree.literal }
  }

  struct Attribute {
    var name: Int32
    var start: UInt32
    var stop: UInt32
  }

  /// The name of a run of text in which character references count.
  static let text: Int32 = 0
  /// The name of a run of text to be taken as it stands: CDATA, scripts.
  static let literal: Int32 = 1

  let bytes: [UInt8]
  private(set) var nodes: [Node] = []
  private var attributes: [Attribute] = []
  private(set) var names: [String] = ["", ""]
  private var ids: [String: Int32] = [:]
  /// What the document itself declares.
  var entities: [String: String] = [:]

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func id(of name: String) -> Int32 {
    if let known = ids[name] { return known }
    let id = Int32(names.count)
    names.append(name)
    ids[name] = id
    return id
  }

  func name(_ node: Int) -> String { names[Int(nodes[node].name)] }

  mutating func append(
    name: Int32, parent: Int32, range: Range<Int>, attributes found: [Attribute] = []
  ) {
    nodes.append(
      Node(
        name: name, parent: parent, end: Int32(nodes.count + 1), start: UInt32(range.lowerBound),
        stop: UInt32(range.upperBound), firstAttribute: UInt32(attributes.count),
        attributeCount: UInt16(found.count)))
    attributes += found
  }

  mutating func close(_ node: Int, at stop: Int) {
    nodes[node].end = Int32(nodes.count)
    nodes[node].stop = UInt32(stop)
  }

  func parent(_ node: Int) -> Int? {
    nodes[node].parent < 0 ? nil : Int(nodes[node].parent)
  }

  func end(_ node: Int) -> Int { Int(nodes[node].end) }

  /// The elements and texts that stand directly in a node.
  func children(_ node: Int) -> [Int] {
    var found: [Int] = []
    var at = node + 1
    while at < end(node) {
      found.append(at)
      at = end(at)
    }
    return found
  }

  func attribute(_ name: String, of node: Int) -> String? {
    guard nodes[node].attributeCount > 0, let wanted = ids[name] else { return nil }
    let first = Int(nodes[node].firstAttribute)
    for attribute in attributes[first..<first + Int(nodes[node].attributeCount)]
    where attribute.name == wanted {
      let value = bytes[Int(attribute.start)..<Int(attribute.stop)]
      guard value.contains(UInt8(ascii: "&")) else { return String(decoding: value, as: UTF8.self) }
      return String(decoding: decoded(value), as: UTF8.self)
    }
    return nil
  }

  /// The words of an attribute such as `class`.
  func words(_ name: String, of node: Int) -> [Substring] {
    attribute(name, of: node)?.split(whereSeparator: \.isWhitespace) ?? []
  }

  /// The text of a run, references resolved.
  func content(_ node: Int) -> [UInt8] {
    let run = bytes[nodes[node].range]
    guard nodes[node].name == MarkupTree.text, run.contains(UInt8(ascii: "&")) else {
      return Array(run)
    }
    return decoded(run)
  }

  /// With character references resolved.
  func decoded(_ run: ArraySlice<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    var at = run.startIndex
    while at < run.endIndex {
      if run[at] == UInt8(ascii: "&"), let (text, length) = reference(run, at) {
        out += Array(text.utf8)
        at += length
      } else {
        out.append(run[at])
        at += 1
      }
    }
    return out
  }

  private func reference(_ run: ArraySlice<UInt8>, _ at: Int) -> (String, Int)? {
    // Names are short; looking no further keeps a run of ampersands linear.
    let near = Array(run[at..<min(run.endIndex, at + 40)])
    if let found = Entities.read(near, at: 0) { return found }
    guard !entities.isEmpty, let stop = near.firstIndex(of: UInt8(ascii: ";")), stop > 1 else {
      return nil
    }
    return entities[String(decoding: near[1..<stop], as: UTF8.self)].map { ($0, stop + 1) }
  }

  /// All text in a node, white space collapsed; at most about so many bytes.
  func string(_ node: Int, most: Int = 4000) -> String {
    var out: [UInt8] = []
    for at in node..<end(node) where nodes[at].isText {
      out += content(at)
      if out.count > most { break }
    }
    return Normalised.collapsingWhiteSpace(String(decoding: out, as: UTF8.self))
  }

  /// The elements of a name within a node, in order.
  func elements(_ name: String, in node: Int = 0) -> [Int] {
    guard let wanted = ids[name], node < nodes.count else { return [] }
    let range = node == 0 ? 0..<nodes.count : node..<end(node)
    return range.filter { nodes[$0].name == wanted }
  }

  /// Whether an element stands in one of these, at whatever depth.
  func isInside(_ node: Int, _ outer: Set<String>) -> Bool {
    var at = parent(node)
    while let here = at {
      if outer.contains(name(here)) { return true }
      at = parent(here)
    }
    return false
  }
}
