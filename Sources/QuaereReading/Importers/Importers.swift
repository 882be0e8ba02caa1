/// The formats. To add one: its file, and a line here. Where two have the same extension, the first
/// that recognises the file reads it.
public enum Importers {
  public static let all: [any Importer.Type] = [
    MarkdownImporter.self,
    PlainTextImporter.self,
    HTMLImporter.self,
    TEIImporter.self,
    JATSImporter.self,
    EPUBImporter.self,
    WordImporter.self,
    OpenDocumentImporter.self,
    RTFImporter.self,
    LaTeXImporter.self,
    OrgImporter.self,
    PDFImporter.self,
  ]

  /// Every extension that some importer reads.
  public static let fileExtensions = Set(all.flatMap { $0.fileExtensions })

  /// Whether the bytes of a file with such a name are text.
  static func isText(_ path: String) -> Bool {
    let wanted = FilePath.fileExtension(of: path)
    return all.first { $0.fileExtensions.contains(wanted) }?.isText ?? true
  }

  static func isRead(_ path: String) -> Bool {
    fileExtensions.contains(FilePath.fileExtension(of: path))
  }

  /// For people: `Markdown, plain text and HTML`.
  static var kinds: String {
    let names = all.map { $0.name }
    return names.dropLast().joined(separator: ", ") + (names.count > 1 ? " and " : "")
      + (names.last ?? "")
  }

  /// The importer for a file, by extension and, where that is shared, by content.
  public static func importer(for file: SourceFile) -> (any Importer.Type)? {
    let wanted = FilePath.fileExtension(of: file.path)
    return all.first { $0.fileExtensions.contains(wanted) && $0.recognises(file) }
  }
}
