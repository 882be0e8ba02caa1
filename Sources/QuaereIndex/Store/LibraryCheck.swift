import QuaereCore

/// What the builder relies on beyond `DocumentCheck`: whatever the passes over the library set points
/// at something.
enum LibraryCheck {
  /// - Throws: `IndexError.inconsistent`.
  static func check(_ library: Library) throws {
    for document in library.documents.indices { try check(document, in: library) }
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

  /// By its number: there are very many, and to take one out costs as much as to look at it.
  private static func check(_ number: Int, in library: Library) throws {
    for citation in library.documents[number].citations {
      try need(
        library.sources.indices.contains(citation.source),
        "citation in \(library.documents[number].handle)")
    }
    for mention in library.documents[number].mentions {
      try need(
        library.names.indices.contains(mention.name)
          && library.names[mention.name].spellings.indices.contains(mention.spelling),
        "name of a mention in \(library.documents[number].handle)")
    }
  }

  private static func need(_ holds: Bool, _ what: @autoclosure () -> String) throws {
    guard holds else { throw IndexError.inconsistent(what()) }
  }
}
