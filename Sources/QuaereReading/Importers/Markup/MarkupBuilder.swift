/// Keeps the elements that are open, and settles what a tag ends.
struct MarkupBuilder {
  let rules: MarkupRules
  private var open: [Int] = []
  /// How many of each name are open, so that a stray end tag costs nothing.
  private var counts: [Int32: Int] = [:]

  /// Deeper elements stand beside each other.
  static let mostDepth = 1000
  /// How far up the end of an element is looked for in HTML, where it may not be there.
  private static let reach = 256

  init(rules: MarkupRules) {
    self.rules = rules
  }

  private var parent: Int32 { open.last.map(Int32.init) ?? -1 }

  mutating func text(_ range: Range<Int>, as name: Int32, in tree: inout MarkupTree) {
    tree.append(name: name, parent: parent, range: range)
  }

  mutating func startTag(
    _ name: Int32, attributes: [MarkupTree.Attribute], range: Range<Int>, isEmpty: Bool,
    in tree: inout MarkupTree
  ) {
    let word = tree.names[Int(name)]
    if rules.isHTML { imply(word, at: range.lowerBound, in: &tree) }
    tree.append(name: name, parent: parent, range: range, attributes: attributes)
    if isEmpty || rules.void.contains(word) || open.count >= MarkupBuilder.mostDepth { return }
    open.append(tree.nodes.count - 1)
    counts[name, default: 0] += 1
  }

  mutating func endTag(_ name: Int32, start: Int, stop: Int, in tree: inout MarkupTree) {
    guard counts[name, default: 0] > 0 else { return }
    let word = tree.names[Int(name)]
    let isInline = rules.isHTML && !rules.block.contains(word)
    let isWall = rules.walls.contains(word)
    var place = open.count - 1
    let last = rules.isHTML ? max(0, open.count - MarkupBuilder.reach) : 0
    while place >= last {
      let here = tree.nodes[open[place]].name
      if here == name {
        while open.count > place + 1 { close(at: start, in: &tree) }
        close(at: stop, in: &tree)
        return
      }
      // `</i>` ends no paragraph, and nothing in a cell ends what is round the table.
      let passed = tree.names[Int(here)]
      if isInline, rules.block.contains(passed) { return }
      if rules.isHTML, !isWall, rules.walls.contains(passed) { return }
      place -= 1
    }
  }

  mutating func closeAll(at stop: Int, in tree: inout MarkupTree) {
    while !open.isEmpty { close(at: stop, in: &tree) }
  }

  private mutating func close(at stop: Int, in tree: inout MarkupTree) {
    guard let node = open.popLast() else { return }
    counts[tree.nodes[node].name, default: 1] -= 1
    tree.close(node, at: stop)
  }

  /// Ends what HTML lets authors leave open: `<li>` ends the item before, `<p>` the paragraph.
  private mutating func imply(_ word: String, at start: Int, in tree: inout MarkupTree) {
    if let ended = rules.ends[word] { closeNearest(ended, at: start, in: &tree) }
    if rules.block.contains(word) {
      closeNearest(["p"], at: start, isParagraph: true, in: &tree)
    }
    if let last = open.last, tree.name(last) == "head", !HTMLRules.inHead.contains(word) {
      close(at: start, in: &tree)
    }
  }

  private mutating func closeNearest(
    _ names: Set<String>, at start: Int, isParagraph: Bool = false, in tree: inout MarkupTree
  ) {
    let last = max(0, open.count - MarkupBuilder.reach)
    var outermost: Int?
    var place = open.count - 1
    while place >= last {
      let word = tree.name(open[place])
      if names.contains(word) {
        outermost = place
      } else if rules.walls.contains(word) || (isParagraph && rules.block.contains(word)) {
        break
      }
      place -= 1
    }
    guard let outermost else { return }
    while open.count > outermost { close(at: start, in: &tree) }
  }
}
