import QuaereCore

/// Walks through the body and the back of a JATS article and writes its pieces.
struct JATSFlow {
  private enum Ending { case block, note, emphasis, span }

  private let tree: MarkupTree
  private var writer: FlowWriter
  private var open: [(end: Int, ending: Ending)] = []
  private var roles: [Piece.Role] = [.passage(.paragraph)]
  /// Ids of notes that an `xref` calls.
  private let called: Set<String>
  private let labels: [String: String]

  init(tree: MarkupTree, file: SourceFile) {
    self.tree = tree
    writer = FlowWriter(file: file)
    var labels: [String: String] = [:]
    for (index, note) in tree.elements("fn").enumerated() {
      guard let id = tree.attribute("id", of: note) else { continue }
      let label = tree.children(note).first { tree.name($0) == "label" }.map { tree.string($0) }
      labels[id] = label.map(HTMLNoteFinder.bare) ?? String(index + 1)
    }
    self.labels = labels
    called = Set(
      tree.elements("xref").flatMap { tree.words("rid", of: $0).map(String.init) }
    ).intersection(labels.keys)
  }

  mutating func run() -> [Piece] {
    let roots = (tree.elements("abstract") + tree.elements("body") + tree.elements("back")).sorted()
    var end = 0
    for root in roots where root >= end {
      end = tree.end(root)
      var at = root
      while at < end {
        close(before: at)
        at = enter(at)
      }
      close(before: Int.max)
    }
    return writer.finish()
  }

  private mutating func close(before node: Int) {
    while let last = open.last, last.end <= node {
      open.removeLast()
      switch last.ending {
      case .block:
        roles.removeLast()
        if role != .passage(.row) { writer.block(role) }
      case .note: writer.endNote()
      case .emphasis: writer.endEmphasis()
      case .span: writer.endSpan()
      }
    }
  }

  private var role: Piece.Role { roles.last ?? .passage(.paragraph) }

  private mutating func enter(_ node: Int) -> Int {
    if tree.nodes[node].isText {
      let range = tree.nodes[node].range
      var start = range.lowerBound
      var stop = range.upperBound
      while start < stop, Byte.isSpace(tree.bytes[start]) { start += 1 }
      while stop > start, Byte.isSpace(tree.bytes[stop - 1]) { stop -= 1 }
      writer.text(tree.content(node), from: start..<stop)
      return node + 1
    }
    let name = tree.name(node)
    let end = tree.end(node)
    if JATSFlow.unread.contains(name) { return end }
    switch name {
    case "xref":
      let ids = tree.words("rid", of: node).map(String.init).filter(called.contains)
      guard !ids.isEmpty else { break }
      for id in ids {
        writer.call(labels[id] ?? "*", id: id, at: tree.nodes[node].range.lowerBound)
      }
      return end
    case "fn": beginNote(node, end)
    case "label" where parentName(node) == "fn": return end
    case "title": block(end, .heading(level: level(node)))
    case "italic":
      writer.beginEmphasis()
      open.append((end, .emphasis))
    case "break": writer.lineBreak()
    case "disp-quote": block(end, .passage(.quotation))
    case "list-item", "ref", "def-item": block(end, .passage(.item))
    case "verse-group": block(end, .passage(.verse))
    case "verse-line": writer.lineBreak()
    case "tr": block(end, .passage(.row))
    case "td", "th": if role == .passage(.row) { writer.cell() }
    case "caption": block(end, .passage(.caption))
    case _ where JATSFlow.blocks.contains(name): block(end, role)
    default: break
    }
    return node + 1
  }

  private func parentName(_ node: Int) -> String { tree.parent(node).map { tree.name($0) } ?? "" }

  /// One that nothing calls is a note all the same.
  private mutating func beginNote(_ node: Int, _ end: Int) {
    let id = tree.attribute("id", of: node) ?? "element \(node)"
    let isLoose = !called.contains(id) && !tree.isInside(node, ["fn-group"])
    if isLoose { writer.call(labels[id] ?? "*", id: id, at: tree.nodes[node].range.lowerBound) }
    writer.beginNote(labels[id] ?? "*", id: id)
    open.append((end, .note))
    roles.append(.passage(.paragraph))
    open.append((end, .block))
  }

  private func level(_ node: Int) -> Int {
    var depth = 0
    var at = tree.parent(node)
    while let here = at {
      if tree.name(here) == "sec" { depth += 1 }
      at = tree.parent(here)
    }
    return max(1, min(6, depth))
  }

  private mutating func block(_ end: Int, _ new: Piece.Role) {
    if !(writer.isAtStart && new == role) { writer.block(new) }
    roles.append(new)
    open.append((end, .block))
  }

  private static let unread: Set<String> = [
    "graphic", "media", "alt-text", "object-id", "tex-math", "inline-graphic", "permissions",
  ]
  private static let blocks: Set<String> = [
    "body", "back", "abstract", "sec", "p", "list", "table", "table-wrap", "fig", "ref-list", "ack",
    "app", "app-group", "fn-group", "def-list", "boxed-text", "attrib", "speech", "statement",
    "glossary", "bio", "notes",
  ]
}
