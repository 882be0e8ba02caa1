import QuaereCore

/// PDF through `pdftotext -layout`: pages of lines with their indentation. Notes at the foot of a page
/// are told from the text by their numbers, their calls and their place; columns are read one after
/// the other. A PDF has no places that could be named.
public enum PDFImporter: Importer {
  public static let name = "PDF"
  public static let fileExtensions = ["pdf"]
  public static let isText = false

  public static func read(_ file: SourceFile) throws -> Document {
    let program = OtherProgram(name: "pdftotext", package: "poppler-utils", reads: "PDF")
    return try read(file, program, at: program.located())
  }

  static func read(_ file: SourceFile, _ program: OtherProgram, at location: String) throws
    -> Document
  {
    guard file.data.prefix(1024).firstRange(of: Array("%PDF".utf8)) != nil else {
      throw ImportError("it is not the PDF that its name says")
    }
    let text = try program.run(
      at: location, ["-layout", "-enc", "UTF-8", "-", "-"], input: file.data)
    return try document(of: text, from: file)
  }

  /// - Parameter text: what pdftotext wrote, pages parted by form feeds.
  static func document(of text: [UInt8], from file: SourceFile) throws -> Document {
    guard text.contains(where: { !Byte.isSpace($0) }) else {
      throw ImportError("its pages are pictures without text; OCR has to come first")
    }
    let made = SourceFile(path: file.path, handle: file.handle, converted: text, from: file)
    var pages = PDFPages(made)
    pages.removeFurniture()
    var draft = Draft(file: made)
    draft.pieces = PDFPieces.make(pages.pages, in: made.text)
    ChapterHeadings.find(in: &draft, layout: .blankLines)
    PlainTitle.mark(in: &draft)
    Pages.tidy(&draft)
    for index in draft.pieces.indices { draft.pieces[index].origin = [] }
    LanguageGuess.fill(&draft)
    var document = DocumentBuilder.build(draft)
    for index in document.doubts.indices { document.doubts[index].line = nil }
    return document
  }
}
