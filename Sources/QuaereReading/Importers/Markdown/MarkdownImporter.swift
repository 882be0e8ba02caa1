import QuaereCore

/// Markdown: CommonMark as far as notes and prose need it, GFM and Pandoc footnotes, front matter,
/// and Markdown as converters of PDF write it.
///
/// This is a reader of its own because cmark-gfm gives wrong columns for one text in a hundred and
/// drops notes that nothing calls, and both are what a historian must be told.
public enum MarkdownImporter: Importer {
  public static let name = "Markdown"
  public static let fileExtensions = ["md", "markdown", "txt"]

  /// A `.txt` file is read as Markdown when it looks written so.
  public static func recognises(_ file: SourceFile) -> Bool {
    FilePath.fileExtension(of: file.path) != "txt" || MarkdownLooks.likely(file.text)
  }

  public static func read(_ file: SourceFile) throws -> Document {
    var draft = Draft(file: file)
    let firstLine = FrontMatter.read(into: &draft)
    var blocks = MarkdownBlocks(text: file.text, lines: file.lines, from: firstLine)
    blocks.readAll()
    draft.pieces = MarkdownPieces.make(blocks: blocks, file: file)
    Pages.tidy(&draft)
    LanguageGuess.fill(&draft)
    return DocumentBuilder.build(draft)
  }
}
