import QuaereCore

/// Goes through the links of a page for `HTMLNotes`.
struct HTMLNoteFinder {
  private struct Link {
    var node: Int
    /// Another file's name; empty for this one.
    var file: String
    var fragment: String
    var text: String
  }

  private let tree: MarkupTree
  private let path: String
  private var found = HTMLNotes()
  private var elementOf: [String: Int] = [:]
  private var links: [Link] = []
  /// Elements that are notes or lists of notes because they say so.
  private var saidBodies: Set<Int> = []
  private var labels: [String: String] = [:]
  /// Files that the page was put together from; most often none.
  private let allParts: Set<String>

  init(tree: MarkupTree, path: String) {
    self.tree = tree
    self.path = path
    allParts = Set(
      tree.elements("section").compactMap {
        tree.attribute(HTMLNoteFinder.fileAttribute, of: $0)
      })
  }

  mutating func find() -> HTMLNotes {
    collect()
    let calls = links.filter(isCall)
    var targets: [(id: String, node: Int)] = []
    for link in calls { add(link, to: &targets) }
    place(targets)
    addUncalled()
    dropBackLinks()
    return found
  }

  // MARK: What there is

  /// Of the chapters of a book that are read as one page, which file each was.
  static let fileAttribute = "data-quaere-file"

  private mutating func collect() {
    var own = String(FilePath.name(of: path))
    for node in tree.nodes.indices where !tree.nodes[node].isText {
      let name = tree.name(node)
      if let part = tree.attribute(HTMLNoteFinder.fileAttribute, of: node) {
        own = part
      }
      if let id = tree.attribute("id", of: node) { know(key(own, id), node) }
      if name == "a" {
        if let id = tree.attribute("name", of: node) { know(key(own, id), node) }
        addLink(node, own: own)
      }
      let words = HTMLWords.of(node, in: tree)
      guard !words.isEmpty else { continue }
      if name != "a", words.contains(where: HTMLWords.backLinks.contains) {
        found.dropped.insert(node)
      }
      if words.contains(where: HTMLWords.bodies.contains), isBody(node, name) {
        saidBodies.insert(node)
      }
      if words.contains(where: HTMLWords.lists.contains), isList(node, name, words) {
        found.lists.insert(node)
      }
    }
  }

  private mutating func addLink(_ node: Int, own: String) {
    guard let address = tree.attribute("href", of: node), let hash = address.firstIndex(of: "#")
    else { return }
    let file = String(address[..<hash].split(separator: "/").last ?? "")
    let fragment = String(address[address.index(after: hash)...])
    guard !fragment.isEmpty, !address.hasPrefix("http") else { return }
    let isHere = file.isEmpty || file == own || allParts.contains(file)
    links.append(
      Link(
        node: node, file: isHere ? "" : file,
        fragment: key(file.isEmpty ? own : file, fragment.removingPercentEscapes),
        text: tree.string(node, most: 60)))
  }

  /// Ids of the parts of a book do not meet.
  private func key(_ file: String, _ id: String) -> String {
    allParts.isEmpty ? id : file + "#" + id
  }

  private mutating func know(_ id: String, _ node: Int) {
    if elementOf[id] == nil { elementOf[id] = node }
  }

  /// `class="footnote"` stands on calls as often as on notes.
  private func isBody(_ node: Int, _ name: String) -> Bool {
    if name == "a" || name == "sup" || name == "label" { return false }
    if name != "span" { return tree.end(node) > node + 1 }
    return tree.elements("a", in: node).first.map { tree.string($0) != tree.string(node) } ?? true
  }

  private func isList(_ node: Int, _ name: String, _ words: [Substring]) -> Bool {
    guard ["section", "div", "ol", "ul", "aside", "footer", "dl"].contains(name) else {
      return false
    }
    // `references` and `notes` are also other lists: theirs have items that are linked to.
    let isCertain = words.contains { word in
      HTMLWords.lists.contains(word) && word != "references" && word != "notes"
    }
    return isCertain
      || tree.elements("li", in: node).contains { tree.attribute("id", of: $0) != nil }
  }

  // MARK: Calls

  private func isCall(_ link: Link) -> Bool {
    if isBackLink(link) { return false }
    let round = around(link.node)
    if round.contains(where: { HTMLWords.has(HTMLWords.calls, $0, in: tree) }) { return true }
    guard link.file.isEmpty, let target = elementOf[link.fragment], isLabel(link.text) else {
      return false
    }
    if contains(target, link.node) || isInNote(link.node) { return false }
    if isInNote(target) { return true }
    let isRaised =
      round.contains { tree.name($0) == "sup" } || !tree.elements("sup", in: link.node).isEmpty
    let isBracketed = link.text.hasPrefix("[") && link.text.hasSuffix("]")
    guard target > link.node else { return false }
    return isRaised || isBracketed || linksBack(target, to: round)
  }

  private func isBackLink(_ link: Link) -> Bool {
    if HTMLWords.has(HTMLWords.backLinks, link.node, in: tree) { return true }
    if tree.attribute("rev", of: link.node) == "footnote" { return true }
    return ["↩", "↩︎", "↑", "^", "⏎", "←", "↵", "⬆"].contains(link.text)
  }

  /// A link, and what is round it and nothing else: `<sup id="r1"><a>1</a></sup>`.
  private func around(_ link: Int) -> [Int] {
    var found = [link]
    var at = link
    while let outer = tree.parent(at), found.count < 4 {
      guard ["sup", "span", "small", "b", "i", "em", "a"].contains(tree.name(outer)) else { break }
      found.append(outer)
      at = outer
    }
    return found
  }

  /// `12`, `[nb 3]`, `*`, `a`.
  private func isLabel(_ text: String) -> Bool {
    let bare = text.filter { !"[]() .".contains($0) }
    guard !bare.isEmpty, bare.utf8.count <= 8 else { return false }
    if bare.allSatisfy({ $0.isNumber && $0.isASCII }) { return bare.count <= 5 }
    return bare.count <= 2 || text.hasPrefix("[")
  }

  private func isInNote(_ node: Int) -> Bool {
    var at: Int? = node
    while let here = at {
      if saidBodies.contains(here) || found.lists.contains(here) { return true }
      at = tree.parent(here)
    }
    return false
  }

  private func contains(_ outer: Int, _ inner: Int) -> Bool {
    inner >= outer && inner < tree.end(outer)
  }

  /// Whether the block of an element has a link to one of these.
  private func linksBack(_ target: Int, to round: [Int]) -> Bool {
    let ids = Set(
      round.flatMap { node in
        ["id", "name"].compactMap { tree.attribute($0, of: node) }
      })
    guard !ids.isEmpty, let block = block(of: target) else { return false }
    // A note is short; a whole chapter is not searched for each of its links.
    let end = min(tree.end(block), block + 400)
    return (block..<end).contains { node in
      guard !tree.nodes[node].isText, tree.name(node) == "a",
        let address = tree.attribute("href", of: node)
      else { return false }
      return ids.contains(String(address.drop { $0 != "#" }.dropFirst()))
    }
  }

  private mutating func add(_ link: Link, to targets: inout [(id: String, node: Int)]) {
    guard link.file.isEmpty else {
      found.standingIn[link.file, default: 0] += 1
      found.dropped.insert(link.node)
      return
    }
    let label = HTMLNoteFinder.bare(link.text)
    if labels[link.fragment] == nil {
      labels[link.fragment] = label
      if let node = elementOf[link.fragment] { targets.append((link.fragment, node)) }
    }
    found.calls[link.node] = HTMLNotes.Target(label: label, id: link.fragment)
  }

  static func bare(_ text: String) -> String {
    var out = Substring(text)
    while let first = out.first, "[( ".contains(first) { out.removeFirst() }
    while let last = out.last, "]) .".contains(last) { out.removeLast() }
    return out.isEmpty ? "*" : String(out)
  }

  // MARK: Notes

  private func block(of node: Int) -> Int? {
    var at: Int? = node
    while let here = at {
      let name = tree.name(here)
      if name == "body" || name == "html" || name == "article" || name == "main" { return nil }
      if HTMLRules.rules.block.contains(name) { return here }
      at = tree.parent(here)
    }
    return nil
  }

  /// The whole of a note: its item, aside or row rather than the first paragraph in it.
  private func whole(_ node: Int) -> Int? {
    guard var at = block(of: node) else { return nil }
    var steps = 0
    while let outer = tree.parent(at), steps < 4 {
      steps += 1
      let name = tree.name(outer)
      let isNote = saidBodies.contains(outer) || ["li", "aside", "dd"].contains(name)
      let isRow = name == "tr" && ["td", "th"].contains(tree.name(at))
      guard isNote || isRow else { break }
      at = outer
    }
    return at
  }

  private mutating func place(_ targets: [(id: String, node: Int)]) {
    var held: [Int: [(id: String, node: Int)]] = [:]
    for target in targets {
      guard let block = whole(target.node) else { continue }
      held[block, default: []].append(target)
    }
    for (block, own) in held {
      if own.count == 1, let only = own.first {
        found.bodies[definition(block)] = self.target(only.id)
      } else {
        for each in own { found.anchors[each.node] = target(each.id) }
      }
    }
  }

  private func target(_ id: String) -> HTMLNotes.Target {
    HTMLNotes.Target(label: labels[id] ?? "*", id: id)
  }

  /// Of `<dt>1</dt><dd>text</dd>` the second is the note.
  private mutating func definition(_ node: Int) -> Int {
    let next = tree.end(node)
    guard tree.name(node) == "dt", let parent = tree.parent(node), next < tree.end(parent) else {
      return node
    }
    let after = (next..<tree.end(parent)).first {
      !tree.nodes[$0].isText && tree.nodes[$0].parent == Int32(parent)
    }
    guard let after, tree.name(after) == "dd" else { return node }
    found.dropped.insert(node)
    return after
  }

  /// Notes that nothing in this file calls.
  private mutating func addUncalled() {
    var wanted = saidBodies.filter { found.bodies[$0] == nil }
    for list in found.lists {
      let items = tree.elements("li", in: list).filter { item in
        // Lists within a note are no notes.
        !hasItem(above: item, within: list)
      }
      wanted.formUnion(items.filter { found.bodies[$0] == nil })
    }
    for node in wanted.sorted() where !overlapsNote(node) {
      let id = tree.attribute("id", of: node) ?? "element \(node)"
      let isBlock = HTMLRules.rules.block.contains(tree.name(node))
      let label = isBlock ? label(of: node) : NoteMatching.inlinePrefix + "\(node)"
      found.bodies[node] = HTMLNotes.Target(label: label, id: id)
    }
  }

  private func hasItem(above item: Int, within list: Int) -> Bool {
    var at = tree.parent(item)
    while let here = at, here != list {
      if tree.name(here) == "li" { return true }
      at = tree.parent(here)
    }
    return false
  }

  /// In a note, round one, or in one that anchors begin.
  private func overlapsNote(_ node: Int) -> Bool {
    var at = tree.parent(node)
    while let here = at {
      if found.bodies[here] != nil { return true }
      at = tree.parent(here)
    }
    let end = min(tree.end(node), node + 2000)
    return (node + 1..<max(node + 1, end)).contains {
      found.bodies[$0] != nil || found.anchors[$0] != nil
    }
  }

  /// The number of an item, what stands at the head, or the number in the id.
  private func label(of node: Int) -> String {
    if let value = tree.attribute("value", of: node) { return value }
    if tree.name(node) == "li", let list = tree.parent(node), tree.name(list) == "ol" {
      return String(ordinal(of: node, in: list))
    }
    let head = tree.string(node, most: 40).prefix { $0 != " " }
    let bare = HTMLNoteFinder.bare(String(head))
    if isLabel(bare), bare.first?.isNumber ?? false || bare == "*" || bare == "†" { return bare }
    let digits = (tree.attribute("id", of: node) ?? "").reversed().prefix { $0.isNumber }
    return digits.isEmpty ? "*" : String(digits.reversed())
  }

  private func ordinal(of node: Int, in list: Int) -> Int {
    ordinals.number(of: node, in: list, tree)
  }

  private let ordinals = ItemNumbers()

  // MARK: Back links

  private mutating func dropBackLinks() {
    var callPlaces: Set<Int> = []
    for node in found.calls.keys { callPlaces.formUnion(around(node)) }
    for link in links where found.calls[link.node] == nil {
      let isBack = isBackLink(link)
      guard isNoted(link.node) else { continue }
      if isBack { found.dropped.insert(link.node) }
      if link.file.isEmpty {
        guard let target = elementOf[link.fragment], isLabel(link.text) || isBack else { continue }
        let near = around(target) + [target + 1, target + 2]
        if near.contains(where: callPlaces.contains) { found.dropped.insert(link.node) }
      } else if isBack {
        if let note = note(round: link.node) { found.abroad.insert(note.id) }
        found.calledFrom[link.file, default: 0] += 1
      }
    }
  }

  private func note(round node: Int) -> HTMLNotes.Target? {
    var at: Int? = node
    while let here = at {
      if let note = found.bodies[here] { return note }
      at = tree.parent(here)
    }
    return nil
  }

  /// In a note.
  private func isNoted(_ node: Int) -> Bool {
    var at: Int? = node
    while let here = at {
      if found.bodies[here] != nil || found.lists.contains(here) || !found.anchors.isEmpty {
        return true
      }
      at = tree.parent(here)
    }
    return false
  }
}
