import QuaereCore

/// Walks through the `text` of a TEI file and writes its pieces.
struct TEIFlow {
  private enum Ending {
    case block, note, emphasis, span, quote
  }

  private let tree: MarkupTree
  private let file: SourceFile
  private let notes: TEINotes
  private var writer: FlowWriter
  private var open: [(end: Int, ending: Ending)] = []
  private var roles: [Piece.Role] = [.passage(.paragraph)]
  /// A run of lines that stand in no stanza.
  private var isInLines = false

  init(tree: MarkupTree, file: SourceFile, notes: TEINotes) {
    self.tree = tree
    self.file = file
    self.notes = notes
    writer = FlowWriter(file: file)
  }

  mutating func run() -> [Piece] {
    var at = 0
    var end = 0
    for root in tree.elements("text") where root >= end {
      end = tree.end(root)
      at = root
      while at < end {
        while let last = open.last, last.end <= at {
          open.removeLast()
          close(last.ending)
        }
        at = enter(at)
      }
      while let last = open.popLast() { close(last.ending) }
    }
    return writer.finish()
  }

  private mutating func close(_ ending: Ending) {
    switch ending {
    case .block:
      roles.removeLast()
      if role != .passage(.row) { writer.block(role) }
    case .note: writer.endNote()
    case .emphasis: writer.endEmphasis()
    case .span: writer.endSpan()
    case .quote: writer.text("”".utf8, from: nil)
    }
  }

  private var role: Piece.Role { roles.last ?? .passage(.paragraph) }

  private mutating func enter(_ node: Int) -> Int {
    if tree.nodes[node].isText {
      text(node)
      return node + 1
    }
    let name = tree.name(node)
    if isUnread(node, name) { return tree.end(node) }
    if let called = notes.calls[node] { return call(called, node, name) }
    if name == "note", let id = notes.ids[node] {
      begin(note: node, id: id)
      return node + 1
    }
    if isInLines, name != "l", TEIFlow.blocks.contains(name) { endLines() }
    element(node, name, tree.end(node))
    return node + 1
  }

  /// Struck out, a running head, or the one of two readings that is not read.
  private func isUnread(_ node: Int, _ name: String) -> Bool {
    TEIReadings.isUnread(node, name, tree) || TEIFlow.unread.contains(name)
  }

  private mutating func text(_ node: Int) {
    let range = tree.nodes[node].range
    var start = range.lowerBound
    var stop = range.upperBound
    while start < stop, Byte.isSpace(tree.bytes[start]) { start += 1 }
    while stop > start, Byte.isSpace(tree.bytes[stop - 1]) { stop -= 1 }
    writer.text(tree.content(node), from: start..<stop)
  }

  /// Of a `ref` the printed number is no text; an anchor or a word that a note is tied to stays.
  private mutating func call(_ ids: [String], _ node: Int, _ name: String) -> Int {
    let isLink = name == "ref" || name == "ptr"
    if !isLink { element(node, name, tree.end(node)) }
    for id in ids {
      writer.call(notes.labels[id] ?? "*", id: id, at: tree.nodes[node].range.lowerBound)
    }
    return isLink ? tree.end(node) : node + 1
  }

  private mutating func begin(note node: Int, id: String) {
    let label = notes.labels[id] ?? "*"
    if notes.inline.contains(node) {
      writer.call(label, id: id, at: tree.nodes[node].range.lowerBound)
    }
    writer.beginNote(label, id: id)
    roles.append(.passage(.paragraph))
    open.append((tree.end(node), .block))
    open.insert((tree.end(node), .note), at: open.count - 1)
  }

  // MARK: Elements

  private mutating func element(_ node: Int, _ name: String, _ end: Int) {
    switch name {
    case "lb": lineBreak(node)
    case "gap": writer.text("[…]".utf8, from: nil)
    case "cell": writer.cell()
    case "l": line(node, end)
    case "head": block(end, headRole(node))
    case "quote", "q", "said", "cit": quote(node, name, end)
    case "lg":
      if role == .passage(.verse) { writer.flush() } else { block(end, .passage(.verse)) }
    case "item": block(end, .passage(.item))
    case "label" where parentName(node) == "list": block(end, .passage(.item))
    case "row": block(end, .passage(.row))
    case _ where TEIBibliography.elements.contains(name): bibliography(node, end)
    case _ where TEIFlow.blocks.contains(name): block(end, role)
    default: inline(node, name, end)
    }
  }

  private func parentName(_ node: Int) -> String { tree.parent(node).map { tree.name($0) } ?? "" }

  private mutating func block(_ end: Int, _ new: Piece.Role) {
    if role == .passage(.row), new == role, open.last.map({ $0.end >= end }) ?? false,
      !writer.isAtStart
    {
      writer.lineBreak()
    } else if !(writer.isAtStart && new == role) {
      writer.block(new)
    }
    roles.append(new)
    open.append((end, .block))
  }

  /// `<lb break="no"/>` stands within a word.
  private mutating func lineBreak(_ node: Int) {
    if role == .passage(.verse) {
      writer.lineBreak()
    } else if tree.attribute("break", of: node) != "no" {
      writer.text([Byte.space], from: nil)
    }
  }

  private mutating func line(_ node: Int, _ end: Int) {
    if role == .passage(.verse) {
      writer.lineBreak()
    } else if isInLines {
      writer.lineBreak()
    } else {
      writer.block(.passage(.verse))
      isInLines = true
    }
  }

  private mutating func endLines() {
    isInLines = false
    writer.block(role)
  }

  private func headRole(_ node: Int) -> Piece.Role {
    switch parentName(node) {
    case "figure", "table": return .passage(.caption)
    case "list", "lg", "listBibl", "castList": return .passage(.paragraph)
    default: break
    }
    var depth = 0
    var at = tree.parent(node)
    while let here = at {
      if tree.name(here).hasPrefix("div") { depth += 1 }
      at = tree.parent(here)
    }
    return .heading(level: max(1, min(6, depth)))
  }

  /// Quotations with paragraphs or verse in them are passages; the others stand in the text.
  private mutating func quote(_ node: Int, _ name: String, _ end: Int) {
    let inner = tree.children(node).map { tree.name($0) }
    let isBlock =
      inner.contains { ["p", "lg", "l", "ab", "quote"].contains($0) }
      || ["div", "body", "div1", "div2", "div3", "cit", "epigraph"].contains(parentName(node))
    if isBlock {
      let isVerse = inner.contains("lg") || inner.contains("l")
      block(end, isVerse ? .passage(.verse) : .passage(.quotation))
    } else if name != "cit", !isQuoted(node) {
      writer.text("“".utf8, from: nil)
      open.append((end, .quote))
    }
  }

  /// The marks may be in the text.
  private func isQuoted(_ node: Int) -> Bool {
    let marks: Set<Character> = ["“", "\"", "«", "„", "‘", "'", "»"]
    let before = String(decoding: writer.written.suffix(4), as: UTF8.self).last
    let first = tree.string(node, most: 20).first
    return before.map(marks.contains) ?? false || first.map(marks.contains) ?? false
  }

  private mutating func bibliography(_ node: Int, _ end: Int) {
    if ["listBibl", "div", "body", "cit"].contains(parentName(node)) {
      block(end, .passage(.item))
    }
    writer.beginSpan(.citation(TEIBibliography.citation(of: node, in: tree)))
    open.append((end, .span))
  }

  private mutating func inline(_ node: Int, _ name: String, _ end: Int) {
    if let kind = span(node, name) {
      writer.beginSpan(kind)
      open.append((end, .span))
    }
    let rendition = tree.attribute("rend", of: node) ?? tree.attribute("rendition", of: node) ?? ""
    let isItalic = name == "hi" && (rendition.contains("ital") || rendition == "i")
    if ["title", "emph", "foreign", "term", "mentioned"].contains(name) || isItalic {
      writer.beginEmphasis()
      open.append((end, .emphasis))
    }
  }

  private func span(_ node: Int, _ name: String) -> MarkedSpan.Kind? {
    switch name {
    case "persName": return .person
    case "placeName", "geogName", "settlement", "country", "region", "district": return .place
    case "orgName": return .group
    case "name", "rs":
      switch tree.attribute("type", of: node) {
      case "person", "pers": return .person
      case "place", "geog": return .place
      case "org", "organisation", "organization", "group": return .group
      default: return nil
      }
    case "date", "origDate": return TEIDate.edtf(of: node, in: tree).map { .date($0) }
    default: return nil
    }
  }

  private static let unread: Set<String> = [
    "teiHeader", "titlePage", "fw", "del", "figDesc", "graphic",
    "index", "certainty", "respStmt", "listPerson", "listPlace", "standOff", "facsimile",
  ]

  private static let blocks: Set<String> = [
    "text", "front", "body", "back", "group", "div", "div1", "div2", "div3", "div4", "div5", "div6",
    "div7", "p", "ab", "opener", "closer", "salute", "signed", "dateline", "byline", "trailer",
    "argument", "epigraph", "sp", "speaker", "stage", "list", "table", "figure", "listBibl",
    "postscript", "docImprint", "imprimatur", "castList", "castItem", "lg", "head", "item", "row",
    "set", "titlePart", "floatingText",
  ]
}
