import QuaereCore

/// The facts of a `teiHeader`, and of a title page where the header lacks them.
enum TEIHeader {
  static func read(_ tree: MarkupTree, into draft: inout Draft) {
    let header = tree.elements("teiHeader").first
    if let header {
      let statement = tree.elements("titleStmt", in: header).first
      draft.metadata.title = statement.flatMap { title(in: $0, tree) }
      draft.metadata.creators = statement.map { people(in: $0, tree) } ?? []
      draft.metadata.date = date(in: header, tree)
      draft.metadata.colophon = facts(in: header, tree)
    }
    readTitlePage(tree, &draft)
    draft.metadata.language = language(tree, header)
  }

  private static func title(in statement: Int, _ tree: MarkupTree) -> String? {
    let titles = tree.elements("title", in: statement)
    let main = titles.first { tree.attribute("type", of: $0) == "main" } ?? titles.first
    return main.map { tree.string($0) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  private static func people(in node: Int, _ tree: MarkupTree) -> [String] {
    let authors = tree.elements("author", in: node)
    return (authors.isEmpty ? tree.elements("editor", in: node) : authors)
      .map { TEIPerson.name(of: $0, in: tree) }.filter { !$0.isEmpty }
  }

  /// When the text was written or first printed, before when the file was made.
  private static func date(in header: Int, _ tree: MarkupTree) -> String? {
    for name in ["creation", "sourceDesc", "publicationStmt"] {
      guard let part = tree.elements(name, in: header).first else { continue }
      let dates = (tree.elements("date", in: part) + tree.elements("origDate", in: part)).sorted()
      if let found = dates.lazy.compactMap({ TEIDate.edtf(of: $0, in: tree) }).first {
        return found
      }
    }
    return nil
  }

  private static func facts(in header: Int, _ tree: MarkupTree) -> [Metadata.Fact] {
    guard let part = tree.elements("publicationStmt", in: header).first else { return [] }
    let names = [
      ("publisher", "Publisher"), ("pubPlace", "Place"), ("idno", "Number"), ("licence", "Licence"),
    ]
    return names.flatMap { element, name in
      tree.elements(element, in: part).prefix(4).compactMap { node in
        let value = tree.string(node, most: 400)
        let name = element == "idno" ? tree.attribute("type", of: node) ?? name : name
        return value.isEmpty ? nil : Metadata.Fact(name: name, value: value)
      }
    }
  }

  private static func language(_ tree: MarkupTree, _ header: Int?) -> String? {
    let said = ["text", "body", "TEI"].lazy.compactMap { name in
      tree.elements(name).first.flatMap { tree.attribute("xml:lang", of: $0) }
    }.first
    let listed = header.flatMap { tree.elements("language", in: $0).first }
    return said ?? listed.flatMap { tree.attribute("ident", of: $0) }
  }

  private static func readTitlePage(_ tree: MarkupTree, _ draft: inout Draft) {
    guard let page = tree.elements("titlePage").first else { return }
    func first(_ name: String) -> Int? { tree.elements(name, in: page).first }
    if draft.metadata.title == nil {
      draft.metadata.title = (first("titlePart") ?? first("docTitle")).map { tree.string($0) }
    }
    if draft.metadata.creators.isEmpty, let author = first("docAuthor") {
      draft.metadata.creators = [TEIPerson.name(of: author, in: tree)]
    }
    if draft.metadata.date == nil, let date = first("docDate") {
      let inner = tree.elements("date", in: date).first ?? date
      draft.metadata.date = TEIDate.edtf(of: inner, in: tree)
    }
  }

  /// `Notes`, when nothing but notes stands under it, is no section.
  static func dropNotesHeadings(_ draft: inout Draft) {
    for index in draft.pieces.indices.dropLast() where draft.pieces[index].isHeading {
      if draft.pieces[index + 1].isNote,
        FootNotes.isNotesTitle(draft.pieces[index].text.string)
      {
        draft.pieces[index].role = .furniture
      }
    }
  }
}
