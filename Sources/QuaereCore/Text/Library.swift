/// Everything reading knows of a folder: the documents, and what only many of them together tell.
public struct Library: Sendable {
  public var documents: [Document]
  public var sources: [Source]
  public var authors: [Author]
  public var names: [Name]
  /// Works that files of works (`.bib`, CSL-JSON) describe.
  public var works: [ListedWork] = []
  /// Files that could not be read, and why.
  public var unread: [Doubt]

  public init(
    documents: [Document] = [], sources: [Source] = [], authors: [Author] = [],
    names: [Name] = [], unread: [Doubt] = []
  ) {
    self.documents = documents
    self.sources = sources
    self.authors = authors
    self.names = names
    self.unread = unread
  }
}
