import QuaereCore

/// The fields of a `bibl` or `biblStruct`.
enum TEIBibliography {
  static let elements: Set<String> = ["bibl", "biblStruct", "biblFull"]

  static func citation(of node: Int, in tree: MarkupTree) -> MarkedCitation {
    var citation = MarkedCitation()
    let authors = tree.elements("author", in: node)
    citation.authors = (authors.isEmpty ? tree.elements("editor", in: node) : authors)
      .map { TEIPerson.name(of: $0, in: tree) }.filter { !$0.isEmpty }
    readTitles(node, tree, &citation)
    citation.date =
      tree.elements("date", in: node).lazy
      .compactMap { TEIDate.edtf(of: $0, in: tree) }.first
    for scope in tree.elements("biblScope", in: node) + tree.elements("citedRange", in: node) {
      readScope(scope, tree, &citation)
    }
    return citation
  }

  /// An article stands in a journal (`j`), a chapter in a book (`m`).
  private static func readTitles(
    _ node: Int, _ tree: MarkupTree, _ citation: inout MarkedCitation
  ) {
    var titles: [(level: String, text: String)] = []
    for title in tree.elements("title", in: node) {
      let text = TitleText.trimmed(tree.string(title, most: 400))
      if !text.isEmpty { titles.append((tree.attribute("level", of: title) ?? "", text)) }
    }
    let own = titles.firstIndex { $0.level == "a" || $0.level == "u" } ?? titles.indices.first
    guard let own else { return }
    citation.title = titles[own].text
    citation.container = titles.indices.first { $0 != own }.map { titles[$0].text }
  }

  private static func readScope(
    _ node: Int, _ tree: MarkupTree, _ citation: inout MarkedCitation
  ) {
    let unit = tree.attribute("unit", of: node) ?? tree.attribute("type", of: node)
    var text = tree.string(node, most: 60)
    if let from = tree.attribute("from", of: node), text.isEmpty {
      text = [from, tree.attribute("to", of: node)].compactMap { $0 }.joined(separator: "–")
    }
    guard !text.isEmpty else { return }
    switch unit {
    case "volume", "vol": citation.volume = number(text)
    case "issue", "number", "no": citation.issue = number(text)
    case "page", "pages", "pp", "p": citation.pages = number(text)
    case nil where tree.name(node) == "citedRange": citation.pages = number(text)
    default: break
    }
  }

  /// Without `vol.` or `pp.` before it.
  private static func number(_ text: String) -> String {
    guard let digit = text.firstIndex(where: \.isNumber) else { return text }
    let lead = text[..<digit]
    return lead.hasSuffix(" ") || lead.hasSuffix(".") ? String(text[digit...]) : text
  }
}
