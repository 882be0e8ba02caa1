/// Where the notes of a TEI file are called: at their own place, from a `ref` or `ptr` that points to
/// them, or at the place that they point to.
struct TEINotes {
  /// By element: ids of the notes it calls.
  var calls: [Int: [String]] = [:]
  /// By note: its id, given or made.
  var ids: [Int: String] = [:]
  /// By id.
  var labels: [String: String] = [:]
  /// Notes that are called where they stand.
  var inline: Set<Int> = []

  static func find(in tree: MarkupTree) -> TEINotes {
    var found = TEINotes()
    let texts = tree.elements("text").first ?? 0
    let notes = tree.elements("note", in: texts).filter { !tree.isInside($0, ["teiHeader"]) }
    var noteOf: [String: Int] = [:]
    for note in notes {
      let id = tree.attribute("xml:id", of: note) ?? "element \(note)"
      noteOf[id] = noteOf[id] ?? note
      found.ids[note] = id
    }
    var called: Set<String> = []
    for name in ["ref", "ptr"] {
      for link in tree.elements(name, in: texts) {
        let targets = tree.words("target", of: link).filter { $0.hasPrefix("#") }
          .map { String($0.dropFirst()) }
        // A link in a note to the note itself or back to the text calls nothing.
        let own = targets.filter { noteOf[$0] != nil && !isWithin(link, noteOf[$0], tree) }
        guard !own.isEmpty else { continue }
        found.calls[link] = own
        called.formUnion(own)
      }
    }
    found.addPointers(notes, tree, &called)
    for note in notes {
      let id = found.ids[note] ?? ""
      if !called.contains(id), !isListed(note, tree) { found.inline.insert(note) }
    }
    found.number(notes, tree)
    return found
  }

  private static func isWithin(_ node: Int, _ outer: Int?, _ tree: MarkupTree) -> Bool {
    guard let outer else { return false }
    return node > outer && node < tree.end(outer)
  }

  /// `<note target="#a1">`, and the anchor at that place in the text.
  private mutating func addPointers(
    _ notes: [Int], _ tree: MarkupTree, _ called: inout Set<String>
  ) {
    var wanted: [String: [String]] = [:]
    for note in notes {
      for name in ["target", "corresp"] {
        for target in tree.words(name, of: note).prefix(1) where target.hasPrefix("#") {
          wanted[String(target.dropFirst()), default: []].append(ids[note] ?? "")
        }
      }
    }
    guard !wanted.isEmpty else { return }
    for node in tree.nodes.indices where !tree.nodes[node].isText {
      guard let id = tree.attribute("xml:id", of: node), let own = wanted[id],
        tree.name(node) != "note"
      else { continue }
      let new = own.filter { called.insert($0).inserted }
      if !new.isEmpty { calls[node, default: []] += new }
    }
  }

  /// Notes gathered at the end are called from elsewhere, if at all.
  private static func isListed(_ note: Int, _ tree: MarkupTree) -> Bool {
    guard let parent = tree.parent(note) else { return false }
    if ["noteGrp", "listAnnotation"].contains(tree.name(parent)) { return true }
    let type = tree.attribute("type", of: parent) ?? ""
    return tree.name(parent).hasPrefix("div")
      && ["notes", "endnotes", "footnotes", "note"].contains(type.lowercased())
  }

  private mutating func number(_ notes: [Int], _ tree: MarkupTree) {
    for (index, note) in notes.enumerated() {
      let id = ids[note] ?? ""
      let written =
        tree.attribute("n", of: note)
        ?? tree.children(note).first { tree.name($0) == "label" }.map { tree.string($0) }
      let bare = written.map(HTMLNoteFinder.bare) ?? ""
      labels[id] = bare.isEmpty || bare.utf8.count > 20 ? String(index + 1) : bare
    }
  }
}
