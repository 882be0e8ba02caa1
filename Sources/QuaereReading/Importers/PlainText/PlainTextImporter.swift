import QuaereCore

/// Plain text: paragraphs parted by blank lines, or one a line, or by short lines in hard-wrapped
/// text; chapter headings; notes that begin with `[1]` or a raised digit.
public enum PlainTextImporter: Importer {
  public static let name = "plain text"
  public static let fileExtensions = ["txt", "text"]

  public static func read(_ file: SourceFile) throws -> Document {
    var draft = Draft(file: file)
    let layout = PlainLayout.guess(file)
    draft.pieces = PlainPieces.make(file, layout: layout)
    ChapterHeadings.find(in: &draft, layout: layout)
    PlainTitle.mark(in: &draft)
    Pages.tidy(&draft)
    PlainTitle.fillFromFileName(&draft)
    LanguageGuess.fill(&draft)
    return DocumentBuilder.build(draft)
  }
}
