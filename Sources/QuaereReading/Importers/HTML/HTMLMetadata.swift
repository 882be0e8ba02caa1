import QuaereCore

/// What the head of a page says of it.
enum HTMLMetadata {
  static func read(_ tree: MarkupTree, into draft: inout Draft) {
    let facts = metaElements(tree)
    func first(_ names: [String]) -> String? {
      names.lazy.compactMap { facts[$0]?.first }.first
    }
    let title = first(["citation_title", "dc.title", "dcterms.title"]) ?? block(tree)
    draft.metadata.title = title
    for name in ["citation_author", "dc.creator", "dcterms.creator", "author"] {
      guard let people = facts[name], draft.metadata.creators.isEmpty else { continue }
      draft.metadata.creators = people.filter { !$0.hasPrefix("http") }.flatMap(Byline.people)
    }
    let date = first([
      "citation_publication_date", "citation_date", "dc.date", "dcterms.issued", "dcterms.date",
      "date", "article:published_time",
    ])
    draft.metadata.date = date.flatMap(day)
    let language = tree.elements("html").first.flatMap { html in
      tree.attribute("lang", of: html) ?? tree.attribute("xml:lang", of: html)
    }
    draft.metadata.language = language.flatMap { $0.isEmpty ? nil : $0 }
    let colophon = [
      ("Publisher", ["citation_publisher", "dc.publisher"]), ("DOI", ["citation_doi"]),
      ("Journal", ["citation_journal_title"]), ("ISSN", ["citation_issn"]),
    ]
    for (name, keys) in colophon {
      if let value = first(keys) {
        draft.metadata.colophon.append(Metadata.Fact(name: name, value: value))
      }
    }
  }

  /// The title that pandoc sets above a document, apart from its headings.
  private static func block(_ tree: MarkupTree) -> String? {
    let title = tree.elements("header").first {
      tree.attribute("id", of: $0) == "title-block-header"
    }.flatMap { tree.elements("h1", in: $0).first }
    return title.map { tree.string($0) }
  }

  /// The page's title, where the text has none: it often names the site too.
  static func fillTitle(_ tree: MarkupTree, _ draft: inout Draft) {
    guard draft.metadata.title == nil else { return }
    let headings = tree.elements("h1").map { tree.string($0) }
    let title = tree.elements("title").first.map { tree.string($0) } ?? ""
    let inTitle = headings.first { !$0.isEmpty && Title.key(title).contains(Title.key($0)) }
    draft.metadata.title = inTitle ?? (title.isEmpty ? nil : title)
  }

  private static func metaElements(_ tree: MarkupTree) -> [String: [String]] {
    var facts: [String: [String]] = [:]
    for meta in tree.elements("meta") {
      let name = tree.attribute("name", of: meta) ?? tree.attribute("property", of: meta)
      let value = Normalised.collapsingWhiteSpace(tree.attribute("content", of: meta) ?? "")
      if let name, !value.isEmpty { facts[name.lowercased(), default: []].append(value) }
    }
    return facts
  }

  /// `1980/03/12`, `1980-03-12T10:00Z`, or as people write dates.
  static func day(_ written: String) -> String? {
    let iso = String(written.prefix { $0 != "T" }.map { $0 == "/" ? "-" : $0 })
    return EDTF(iso) != nil ? iso : DateLine.edtf(written)
  }
}
