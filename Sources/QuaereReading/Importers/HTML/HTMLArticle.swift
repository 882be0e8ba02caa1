import QuaereCore

/// Which part of a page is its author's text. The frame of a site (navigation, side bars, footers) is
/// left out and counted.
struct HTMLArticle {
  /// Elements whose content is text, in order; none lies in another.
  var roots: [Int] = []
  var leftOut: Set<Int> = []

  static func find(in tree: MarkupTree, notes: HTMLNotes) -> HTMLArticle {
    HTMLArticleFinder(tree: tree, notes: notes).find()
  }

  /// One doubt that says how much was left out, and where it begins.
  func doubts(_ tree: MarkupTree, _ file: SourceFile) -> [Doubt] {
    var words = 0
    var first: Int?
    for node in leftOut.sorted() where tree.attribute("id", of: node) != "title-block-header" {
      let own = (node..<tree.end(node)).filter { tree.nodes[$0].name == MarkupTree.text }
        .reduce(0) {
          $0 + Words.ranges(in: String(decoding: tree.content($1), as: UTF8.self)).count
        }
      if own > 0, first == nil { first = node }
      words += own
    }
    guard words > 0, let first else { return [] }
    return [
      Doubt(
        kind: .leftOut, path: file.path,
        line: file.lines.number(at: tree.nodes[first].range.lowerBound),
        detail: "\(words) word\(words == 1 ? "" : "s") of navigation and page frame are left out")
    ]
  }
}

struct HTMLArticleFinder {
  let tree: MarkupTree
  let notes: HTMLNotes
  /// Bytes of text before each node, so that how much an element holds is one subtraction.
  private let textBefore: [Int]
  private let linkedBefore: [Int]
  private let noted: [Int]

  init(tree: MarkupTree, notes: HTMLNotes) {
    self.tree = tree
    self.notes = notes
    var text = 0
    var linked = 0
    var linkEnd = 0
    var before = [0]
    var links = [0]
    before.reserveCapacity(tree.nodes.count + 1)
    links.reserveCapacity(tree.nodes.count + 1)
    for node in tree.nodes.indices {
      if tree.nodes[node].name == MarkupTree.text {
        let count = tree.bytes[tree.nodes[node].range].reduce(0) { $0 + (Byte.isSpace($1) ? 0 : 1) }
        text += count
        if node < linkEnd { linked += count }
      } else if !tree.nodes[node].isText, tree.name(node) == "a",
        tree.attribute("href", of: node) != nil
      {
        linkEnd = max(linkEnd, tree.end(node))
      }
      before.append(text)
      links.append(linked)
    }
    textBefore = before
    linkedBefore = links
    noted = (Array(notes.bodies.keys) + Array(notes.anchors.keys) + Array(notes.calls.keys))
      .sorted()
  }

  private func text(in node: Int) -> Int { textBefore[tree.end(node)] - textBefore[node] }
  private func linked(in node: Int) -> Int { linkedBefore[tree.end(node)] - linkedBefore[node] }

  /// Whether a note or a call lies in an element.
  private func hasNotes(_ node: Int) -> Bool {
    var low = 0
    var high = noted.count
    while low < high {
      let middle = (low + high) / 2
      if noted[middle] < node { low = middle + 1 } else { high = middle }
    }
    return low < noted.count && noted[low] < tree.end(node)
  }

  func find() -> HTMLArticle {
    var article = HTMLArticle()
    let body = tree.elements("body").first
    let whole = body.map { [$0] } ?? topLevel()
    let root = whole.count == 1 ? root(in: whole[0]) : nil
    article.roots = root.map { [$0] } ?? whole
    if let root {
      // Notes often stand after the article.
      article.roots += notesOutside(root)
      article.roots.sort()
      if let body, root != body { article.leftOut = outside(root, of: body, but: article.roots) }
    }
    for root in article.roots { addFrame(in: root, isBody: root == body, to: &article.leftOut) }
    return article
  }

  private func topLevel() -> [Int] {
    tree.nodes.indices.filter { tree.nodes[$0].parent < 0 }
  }

  private func root(in body: Int) -> Int {
    let all = text(in: body)
    let mains = tree.elements("main", in: body) + withRole("main", in: body)
    let main = mains.first { text(in: $0) * 5 >= all }
    let base = main ?? body
    let articles = tree.elements("article", in: base).filter { node in
      text(in: node) * 2 >= text(in: base)
    }
    if let article = articles.last(where: { text(in: $0) * 10 >= text(in: articles[0]) * 9 }) {
      return article
    }
    if main == nil, let content = content(in: body, all) { return content }
    return base
  }

  private func withRole(_ role: Substring, in node: Int) -> [Int] {
    (node..<tree.end(node)).filter {
      !tree.nodes[$0].isText && tree.words("role", of: $0).contains(role)
    }
  }

  /// `<div id="content">` with most of the text in it.
  private func content(in body: Int, _ all: Int) -> Int? {
    (body + 1..<max(body + 1, tree.end(body))).first { node in
      guard !tree.nodes[node].isText, ["div", "section", "td"].contains(tree.name(node)),
        text(in: node) * 10 >= all * 6
      else { return false }
      let id = tree.attribute("id", of: node)?.lowercased() ?? ""
      return HTMLWords.content.contains(Substring(id))
        || HTMLWords.has(HTMLWords.content, node, in: tree)
    }
  }

  private func notesOutside(_ root: Int) -> [Int] {
    var found: [Int] = []
    for node in (Array(notes.bodies.keys) + Array(notes.anchors.keys)).sorted() {
      if node >= root, node < tree.end(root) { continue }
      if let last = found.last, node < tree.end(last) { continue }
      found.append(outermostList(node))
    }
    return found
  }

  private func outermostList(_ node: Int) -> Int {
    var best = node
    var at = tree.parent(node)
    while let here = at {
      if notes.lists.contains(here) { best = here }
      at = tree.parent(here)
    }
    return best
  }

  /// What stands beside the root, as few elements as cover it.
  private func outside(_ root: Int, of body: Int, but kept: [Int]) -> Set<Int> {
    var found: Set<Int> = []
    var at = body + 1
    while at < tree.end(body) {
      if kept.contains(at) {
        at = tree.end(at)
      } else if kept.contains(where: { $0 > at && $0 < tree.end(at) }) {
        at += 1
      } else {
        if !tree.nodes[at].isText,
          !HTMLRules.unseen.contains(tree.name(at)) || tree.name(at) == "nav"
        {
          found.insert(at)
        }
        at = tree.end(at)
      }
    }
    return found
  }

  // MARK: The frame within

  private func addFrame(in root: Int, isBody: Bool, to leftOut: inout Set<Int>) {
    let running = runningText(in: root)
    var at = root + 1
    while at < tree.end(root) {
      let isOut =
        !tree.nodes[at].isText
        && (isFrame(at, isBody: isBody) || isLinkList(at, running: running))
      if isOut { leftOut.insert(at) }
      at = isOut ? tree.end(at) : at + 1
    }
  }

  private func isFrame(_ node: Int, isBody: Bool) -> Bool {
    let name = tree.name(node)
    if tree.attribute("hidden", of: node) != nil { return true }
    if name == "nav" { return true }
    if HTMLWords.has(HTMLWords.frame, node, in: tree) { return !hasBodies(node) }
    let id = tree.attribute("id", of: node)?.lowercased() ?? ""
    if HTMLWords.frame.contains(Substring(id)) { return !hasBodies(node) }
    let style = tree.attribute("style", of: node) ?? ""
    if style.contains("display:none") || style.contains("display: none") { return !hasNotes(node) }
    switch name {
    case "footer":
      return !hasNotes(node)
        && (isBody && isOutermost(node) || linked(in: node) * 2 > text(in: node))
    case "header":
      return isBody && !hasNotes(node) && tree.elements("h1", in: node).isEmpty
        && isOutermost(node)
    case "aside": return isBody && !hasNotes(node) && isOutermost(node)
    default: return false
    }
  }

  /// A part of the text may have a head, a foot or an aside of its own.
  private func isOutermost(_ node: Int) -> Bool {
    !tree.isInside(node, ["section", "article", "blockquote", "li", "figure"])
  }

  /// A note's text lies in it; calls alone do not keep a contents list.
  private func hasBodies(_ node: Int) -> Bool {
    guard hasNotes(node) else { return false }
    return (node..<tree.end(node)).contains {
      notes.bodies[$0] != nil || notes.anchors[$0] != nil
    }
  }

  /// From the first to the last long paragraph.
  private func runningText(in root: Int) -> ClosedRange<Int>? {
    var first: Int?
    var last = root
    for node in tree.elements("p", in: root) where text(in: node) - linked(in: node) >= 150 {
      if first == nil { first = node }
      last = node
    }
    return first.map { $0...max($0, last) }
  }

  /// Three links or more and nothing else, before or after the running text.
  private func isLinkList(_ node: Int, running: ClosedRange<Int>?) -> Bool {
    guard let running, ["ul", "ol", "div", "table", "p", "dl"].contains(tree.name(node)),
      tree.end(node) <= running.lowerBound || node > running.upperBound, !hasNotes(node)
    else { return false }
    let all = text(in: node)
    guard all > 0, linked(in: node) * 10 >= all * 8 else { return false }
    return tree.elements("a", in: node).count >= 3
  }
}
