import QuaereCore

/// EPUB 2 and 3: its chapters as one document, with the notes of a last chapter joined to their calls
/// in all others. The places are in the text that was unpacked, so none are given.
public enum EPUBImporter: Importer {
  public static let name = "EPUB"
  public static let fileExtensions = ["epub"]
  public static let isText = false

  public static func read(_ file: SourceFile) throws -> Document {
    let archive = try ZipArchive(file.data)
    let package = try EPUBPackage(archive)
    var text: [UInt8] = Array("<html><body>".utf8)
    var missing: [String] = []
    for path in package.chapters {
      guard let chapter = archive.file(path) else {
        missing.append(path)
        continue
      }
      text += part(chapter, path)
    }
    text += Array("</body></html>".utf8)
    let made = SourceFile(path: file.path, handle: file.handle, converted: text, from: file)
    var draft = try HTMLImporter.draft(of: made, isXML: true, known: package.metadata)
    for index in draft.pieces.indices { draft.pieces[index].origin = [] }
    draft.doubts += missing.map {
      Doubt(kind: .leftOut, path: file.path, detail: "its chapter “\($0)” cannot be unpacked")
    }
    var document = DocumentBuilder.build(draft)
    for index in document.doubts.indices { document.doubts[index].line = nil }
    guard document.blockCount > 0 else { throw ImportError("there is no text in it") }
    return document
  }

  /// A chapter's body, in a section that says which file its ids are of.
  private static func part(_ chapter: [UInt8], _ path: String) -> [UInt8] {
    let bytes = TextDecoder.decode(chapter).text
    let name = FilePath.name(of: path)
    let start = body(bytes, "<body", from: 0).flatMap { bytes[$0...].firstIndex(of: 0x3E) }
    let first = start.map { $0 + 1 } ?? 0
    let end = body(bytes, "</body", from: first) ?? bytes.count
    let open = "<section \(HTMLNoteFinder.fileAttribute)=\"\(name.filter { $0 != "\"" })\">"
    return Array(open.utf8) + bytes[first..<max(first, end)] + Array("</section>".utf8)
  }

  private static func body(_ bytes: [UInt8], _ tag: StaticString, from start: Int) -> Int? {
    var at = start
    while at < bytes.count {
      if bytes[at] == UInt8(ascii: "<"), bytes.has(tag, at: at) { return at }
      at += 1
    }
    return nil
  }
}
