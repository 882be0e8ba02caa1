import QuaereCore

/// What the package file of an EPUB says: facts of the book, and its chapters in reading order.
struct EPUBPackage {
  var metadata = Metadata()
  /// Paths in the archive.
  var chapters: [String] = []

  /// - Throws: `ImportError` where the archive is no EPUB.
  init(_ archive: ZipArchive) throws {
    guard let container = archive.file("META-INF/container.xml"),
      let path = try EPUBPackage.rootFile(container), let package = archive.file(path)
    else { throw ImportError("it is an archive, but no EPUB") }
    let tree = try MarkupReader.read(package, isXML: true, rules: .xml)
    let folder = path.split(separator: "/").dropLast().joined(separator: "/")
    readMetadata(tree)
    readSpine(tree, folder: folder.isEmpty ? "" : folder + "/")
  }

  private static func rootFile(_ container: [UInt8]) throws -> String? {
    let tree = try MarkupReader.read(container, isXML: true, rules: .xml)
    return tree.elements("rootfile").first.flatMap { tree.attribute("full-path", of: $0) }
  }

  private mutating func readMetadata(_ tree: MarkupTree) {
    guard let part = tree.elements("metadata").first else { return }
    func values(_ name: String) -> [String] {
      tree.elements(name, in: part).map { tree.string($0, most: 400) }.filter { !$0.isEmpty }
    }
    metadata.title = values("title").first
    metadata.creators = values("creator").flatMap(Byline.people)
    metadata.date = values("date").first.flatMap(HTMLMetadata.day)
    metadata.language = values("language").first
    metadata.colophon = [("Publisher", "publisher"), ("Source", "source")].flatMap {
      name, element in
      values(element).prefix(2).map { Metadata.Fact(name: name, value: $0) }
    }
  }

  private mutating func readSpine(_ tree: MarkupTree, folder: String) {
    var paths: [String: String] = [:]
    for item in tree.elements("item") {
      let isNavigation = tree.words("properties", of: item).contains("nav")
      guard let id = tree.attribute("id", of: item), let path = tree.attribute("href", of: item),
        !isNavigation
      else { continue }
      paths[id] = folder + path.removingPercentEscapes
    }
    for reference in tree.elements("itemref") {
      guard let id = tree.attribute("idref", of: reference), let path = paths[id] else { continue }
      chapters.append(path)
    }
  }
}
