/// The formats. To add one: its file, and a line here. Where two have the same extension, the first
/// that recognises the file reads it.
public enum Importers {
  public static let all: [any Importer.Type] = [
    MarkdownImporter.self,
    PlainTextImporter.self,
  ]

  /// Every extension that some importer reads.
  public static let fileExtensions = Set(all.flatMap { $0.fileExtensions })

  /// For people: `Markdown and plain text`.
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
