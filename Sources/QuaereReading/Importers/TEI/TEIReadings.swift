import QuaereCore

/// Where a TEI file has two readings of one place: which is read, and that the other was there.
enum TEIReadings {
  /// `sic`, `orig` and `abbr` in a `choice` that offers something else; of an `app` all but its `lem`,
  /// or but the first `rdg` where it has none.
  static func isUnread(_ node: Int, _ name: String, _ tree: MarkupTree) -> Bool {
    switch name {
    case "sic", "orig", "abbr":
      guard let choice = tree.parent(node), tree.name(choice) == "choice" else { return false }
      return tree.children(choice).contains { preferred.contains(tree.name($0)) }
    case "rdg", "rdgGrp":
      guard let app = tree.parent(node) else { return false }
      let others = tree.children(app).filter { ["lem", "rdg", "rdgGrp"].contains(tree.name($0)) }
      if tree.name(app) == "rdgGrp" { return others.first != node }
      return others.contains { tree.name($0) == "lem" } || others.first != node
    default: return false
    }
  }

  private static let preferred: Set<String> = ["corr", "reg", "expan"]

  /// Corrections and variants with their lines; regularised spelling, of which editions are full, and
  /// more than so many of the others as a number.
  static func doubts(_ tree: MarkupTree, _ file: SourceFile) -> [Doubt] {
    let most = 20
    let apps = tree.elements("app").filter { !tree.isInside($0, ["teiHeader"]) }
    let choices = tree.elements("choice").filter { !tree.isInside($0, ["teiHeader"]) }
    let corrected = choices.filter { tree.has("corr", in: $0) && tree.has("sic", in: $0) }
    let regularised = choices.filter { tree.has("reg", in: $0) && tree.has("orig", in: $0) }
    var doubts = (corrected + apps).sorted().prefix(most).compactMap { reading($0, tree, file) }
    let rest = corrected.count + apps.count - most
    if rest > 0 { doubts.append(summary("\(rest) more places have another reading", file)) }
    if let first = regularised.first {
      let count = regularised.count
      let words = count == 1 ? "1 word is" : "\(count) words are"
      doubts.append(
        summary("\(words) read as the editor regularised them", file, line(of: first, tree, file)))
    }
    return doubts
  }

  private static func reading(_ node: Int, _ tree: MarkupTree, _ file: SourceFile) -> Doubt? {
    let parts = tree.children(node).filter { !tree.nodes[$0].isText }
    let unread = parts.filter { isUnread($0, tree.name($0), tree) }
      .map { tree.string($0, most: 80) }
    let read = parts.filter { readings.contains(tree.name($0)) }
      .filter { !isUnread($0, tree.name($0), tree) }.map { tree.string($0, most: 80) }
    guard let taken = read.first, !unread.isEmpty else { return nil }
    let others = unread.map { $0.isEmpty ? "nothing" : "“\($0)”" }.joined(separator: ", ")
    let words = "“\(taken)” is read; the file also has \(others)"
    return summary(words, file, line(of: node, tree, file))
  }

  private static let readings: Set<String> = ["corr", "sic", "lem", "rdg", "rdgGrp"]

  private static func line(of node: Int, _ tree: MarkupTree, _ file: SourceFile) -> Int {
    file.span(tree.nodes[node].range).lines.lowerBound
  }

  private static func summary(_ detail: String, _ file: SourceFile, _ line: Int? = nil) -> Doubt {
    Doubt(kind: .otherReading, path: file.path, line: line, detail: detail)
  }
}

extension MarkupTree {
  fileprivate func has(_ child: String, in node: Int) -> Bool {
    children(node).contains { name($0) == child }
  }
}
