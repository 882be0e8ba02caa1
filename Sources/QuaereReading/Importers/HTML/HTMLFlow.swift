import QuaereCore

/// Walks through the article and writes its pieces.
struct HTMLFlow {
  private enum Ending {
    case nothing, block, note, emphasis, quote, anchors, list(firstPiece: Int), spaceKept(Bool)
  }

  private let tree: MarkupTree
  private let file: SourceFile
  private let notes: HTMLNotes
  private let article: HTMLArticle
  private var writer: FlowWriter
  private var open: [(end: Int, ending: Ending)] = []
  private var roles: [Piece.Role] = [.passage(.paragraph)]
  /// Inside a block whose notes are begun by anchors, whether one is open.
  private var anchorNotes: [Bool] = []
  private let numbers = ItemNumbers()

  init(tree: MarkupTree, file: SourceFile, notes: HTMLNotes, article: HTMLArticle) {
    self.tree = tree
    self.file = file
    self.notes = notes
    self.article = article
    writer = FlowWriter(file: file)
  }

  mutating func run() -> [Piece] {
    for root in article.roots {
      var at = root
      while at < tree.end(root) {
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
      close(last.ending)
    }
  }

  private mutating func close(_ ending: Ending) {
    switch ending {
    case .nothing: break
    case .block:
      roles.removeLast()
      if !isInRow || roles.last == .passage(.paragraph) { writer.block(role) }
    case .note: writer.endNote()
    case .emphasis: writer.endEmphasis()
    case .quote: writer.text("”".utf8, from: nil)
    case .anchors: if anchorNotes.popLast() ?? false { writer.endNote() }
    case .list(let first): writer.foldIntoNotes(from: first)
    case .spaceKept(let before):
      writer.flush()
      writer.keepsSpace = before
    }
  }

  private var role: Piece.Role { roles.last ?? .passage(.paragraph) }
  private var isInRow: Bool { role == .passage(.row) }

  /// Enters a node and returns the next to go to.
  private mutating func enter(_ node: Int) -> Int {
    if tree.nodes[node].isText {
      text(node)
      return node + 1
    }
    let name = tree.name(node)
    let end = tree.end(node)
    if article.leftOut.contains(node) || notes.dropped.contains(node) { return end }
    if HTMLRules.unseen.contains(name) { return end }
    if let call = notes.calls[node] {
      writer.call(call.label, id: call.id, at: tree.nodes[node].range.lowerBound)
      return end
    }
    if let anchor = notes.anchors[node] { beginAnchor(anchor) }
    if notes.lists.contains(node) {
      writer.flush()
      open.append((end, .list(firstPiece: writer.pieces.count)))
    }
    if let note = notes.bodies[node] { begin(note, at: node) }
    return element(node, name)
  }

  private mutating func text(_ node: Int) {
    let range = tree.nodes[node].range
    var start = range.lowerBound
    var stop = range.upperBound
    while start < stop, Byte.isSpace(tree.bytes[start]) { start += 1 }
    while stop > start, Byte.isSpace(tree.bytes[stop - 1]) { stop -= 1 }
    if tree.nodes[node].name == MarkupTree.text, !tree.bytes[range].contains(UInt8(ascii: "&")) {
      writer.text(tree.bytes[range], from: start..<stop)
    } else {
      writer.text(tree.content(node), from: start..<stop)
    }
  }

  // MARK: Notes

  private mutating func begin(_ note: HTMLNotes.Target, at node: Int) {
    let isBlock = HTMLRules.rules.block.contains(tree.name(node))
    if !isBlock, note.label.hasPrefix(NoteMatching.inlinePrefix) {
      writer.call(note.label, id: note.id, at: tree.nodes[node].range.lowerBound)
    } else if isBlock {
      writer.flush()
    }
    writer.beginNote(note.label, id: note.id)
    open.append((tree.end(node), .note))
  }

  private mutating func beginAnchor(_ note: HTMLNotes.Target) {
    if let last = anchorNotes.indices.last {
      if anchorNotes[last] { writer.endNote() }
      anchorNotes[last] = true
    } else {
      writer.flush()
      anchorNotes.append(true)
      // The block that is open ends the last of its notes.
      let block = open.last { if case .block = $0.ending { true } else { false } }
      let place = open.lastIndex { if case .block = $0.ending { true } else { false } } ?? 0
      open.insert((block?.end ?? tree.nodes.count, .anchors), at: min(place + 1, open.count))
    }
    writer.beginNote(note.label, id: note.id)
  }

  // MARK: Elements

  private mutating func element(_ node: Int, _ name: String) -> Int {
    let end = tree.end(node)
    switch name {
    case "br":
      if writer.keepsSpace { writer.text([Byte.lineFeed], from: nil) } else { writer.lineBreak() }
    case "hr": writer.rule()
    case "sup": if let end = raised(node) { return end }
    case "q":
      writer.text("“".utf8, from: nil)
      open.append((end, .quote))
    case "td", "th":
      if isInRow { writer.cell() } else { block(node, end, .passage(.paragraph)) }
    case "pre", "listing", "xmp":
      block(node, end, isVerse(node) ? .passage(.verse) : .passage(.code))
      open.append((end, .spaceKept(writer.keepsSpace)))
      writer.keepsSpace = true
    case _ where HTMLRules.emphasis.contains(name) || isItalic(node, name):
      writer.beginEmphasis()
      open.append((end, .emphasis))
    case _ where HTMLRules.rules.block.contains(name): blockElement(node, name, end)
    default:
      if role == .passage(.verse), HTMLWords.has(HTMLWords.verseLine, node, in: tree) {
        writer.lineBreak()
      }
    }
    return node + 1
  }

  private func isItalic(_ node: Int, _ name: String) -> Bool {
    guard name == "span" || name == "font" else { return name == "b" || name == "strong" }
    if tree.attribute("style", of: node)?.contains("italic") ?? false { return true }
    return tree.words("class", of: node).contains { HTMLWords.italic.contains($0) }
  }

  private func isVerse(_ node: Int) -> Bool { HTMLWords.has(HTMLWords.verse, node, in: tree) }

  private mutating func blockElement(_ node: Int, _ name: String, _ end: Int) {
    switch name {
    case "h1", "h2", "h3", "h4", "h5", "h6":
      block(node, end, .heading(level: Int(name.dropFirst()) ?? 6))
    case "li":
      let isOrdered = tree.parent(node).map { tree.name($0) == "ol" } ?? false
      let ordinal =
        isOrdered ? tree.parent(node).map { numbers.number(of: node, in: $0, tree) } : nil
      block(node, end, .passage(.item), ordinal: ordinal)
    case "dt", "dd": block(node, end, .passage(.item))
    case "blockquote": block(node, end, isVerse(node) ? .passage(.verse) : .passage(.quotation))
    case "caption", "figcaption": block(node, end, .passage(.caption))
    case "tr":
      if tree.isLayout(rowOrTable: node) {
        block(node, end, .passage(.paragraph))
      } else {
        block(node, end, .passage(.row))
      }
    default:
      if role == .passage(.verse) {
        verseBlock(node, end)
      } else if isVerse(node) {
        block(node, end, .passage(.verse))
      } else {
        block(node, end, role)
      }
    }
  }

  /// A line of a poem goes on with it; a stanza is a passage of its own.
  private mutating func verseBlock(_ node: Int, _ end: Int) {
    if HTMLWords.has(HTMLWords.verseLine, node, in: tree) {
      writer.lineBreak()
    } else {
      block(node, end, .passage(.verse))
    }
  }

  private mutating func block(_ node: Int, _ end: Int, _ new: Piece.Role, ordinal: Int? = nil) {
    if isInRow, new == role, tree.name(node) != "tr" {
      // A paragraph in a cell parts no row.
      writer.lineBreak()
    } else {
      // The first paragraph of an item is the item.
      let keeps = writer.isAtStart && new == role && ordinal == nil
      if !keeps { writer.block(new, ordinal: ordinal) }
    }
    roles.append(new)
    open.append((end, .block))
  }

  /// What stands raised without a link: the label of a note, an exponent, an ordinal's end.
  private mutating func raised(_ node: Int) -> Int? {
    let end = tree.end(node)
    let hasCall = (node..<end).contains { notes.calls[$0] != nil || notes.anchors[$0] != nil }
    guard !hasCall, notes.bodies[node] == nil else { return nil }
    let text = Array(tree.string(node, most: 40).utf8)
    guard !InlineReader.isExponent(text[...], after: writer.written),
      let labels = NoteLabel.read(text, context: InlineContext())
    else { return nil }
    let place = tree.nodes[node].range.lowerBound
    for label in labels { writer.call(label, id: nil, at: place) }
    return end
  }
}

extension MarkupTree {
  /// A table that only sets the page: it has headings, lists or other tables in it, or one cell a row.
  func isLayout(rowOrTable row: Int) -> Bool {
    let cells = children(row).filter { !nodes[$0].isText }
    if cells.count == 1 { return true }
    let structure: Set<String> = ["table", "h1", "h2", "h3", "h4", "ul", "ol", "blockquote"]
    // Rows of data are short; no more is looked at.
    let last = min(end(row), row + 3000)
    return (row + 1..<max(row + 1, last)).contains {
      !nodes[$0].isText && structure.contains(name($0))
    }
  }
}
