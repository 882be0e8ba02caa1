import QuaereCore

/// What the builder relies on beyond `DocumentCheck`: whatever the passes over the library set points
/// at something.
enum LibraryCheck {
  /// - Throws: `IndexError.inconsistent`.
  static func check(_ library: Library) throws {
    for document in library.documents { try check(document, in: library) }
    for source in library.sources {
      try need(
        source.authors.allSatisfy(library.authors.indices.contains), "author of \(source.key)")
      try need(
        source.document.map(library.documents.indices.contains) ?? true,
        "document of \(source.key)")
    }
    for author in library.authors {
      try need(
        author.person.map(library.names.indices.contains) ?? true, "person of \(author.name)")
    }
  }

  private static func check(_ document: Document, in library: Library) throws {
    for citation in document.citations {
      try need(
        library.sources.indices.contains(citation.source), "citation in \(document.handle)")
    }
    for mention in document.mentions {
      try need(
        library.names.indices.contains(mention.name)
          && library.names[mention.name].spellings.indices.contains(mention.spelling),
        "name of a mention in \(document.handle)")
    }
  }

  private static func need(_ holds: Bool, _ what: @autoclosure () -> String) throws {
    guard holds else { throw IndexError.inconsistent(what()) }
  }
}
