import QuaereCore

/// Resolves every citation to a source, in the order of the notes, then across documents, and finds
/// which sources lie in the folder.
public enum SourceResolutionPass: LibraryPass {
  public static func run(_ library: inout Library) {
    var resolver = SourceResolver(works: library.works)
    for index in library.documents.indices { resolver.resolve(&library.documents[index]) }
    resolver.dropUncited(from: &library.documents)
    resolver.giveKeys()
    var registry = AuthorRegistry()
    let titles = documentTitles(library.documents)
    library.sources = resolver.works.map { work in
      var source = work.source
      for name in work.authors {
        let author = registry.index(of: name)
        if !source.authors.contains(author) { source.authors.append(author) }
      }
      source.document = work.title.flatMap { titles[$0.letters] }?.first { index in
        let creators = library.documents[index].metadata.creators
        return creators.isEmpty || work.authorKeys.isEmpty
          || !Surname.keys(creators).isDisjoint(with: work.authorKeys)
      }
      return source
    }
    library.authors = registry.authors
  }

  private static func documentTitles(_ documents: [Document]) -> [String: [Int]] {
    var titles: [String: [Int]] = [:]
    for index in documents.indices {
      guard let title = documents[index].metadata.title else { continue }
      titles[WorkTitle(title).letters, default: []].append(index)
    }
    return titles
  }
}
