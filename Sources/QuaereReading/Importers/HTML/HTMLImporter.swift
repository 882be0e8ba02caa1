import QuaereCore

/// HTML and XHTML, as pages of the web, chapters of EPUB and converters write them: the body of the
/// article, with notes joined to their calls by the links between them.
public enum HTMLImporter: Importer {
  public static let name = "HTML"
  public static let fileExtensions = ["html", "htm", "xhtml", "xht"]

  public static func read(_ file: SourceFile) throws -> Document {
    DocumentBuilder.build(try draft(of: file))
  }

  /// Also for what other programs convert to HTML.
  ///
  /// - Parameter known: facts from elsewhere, which go before those of the page.
  static func draft(
    of file: SourceFile, isXML: Bool? = nil, known: Metadata? = nil, isPaper: Bool = false
  ) throws -> Draft {
    let tree = try MarkupReader.read(
      file.text, isXML: isXML ?? self.isXML(file), rules: HTMLRules.rules)
    var draft = Draft(file: file)
    draft.mayLeadWithTitle = isPaper
    if let known { draft.metadata = known } else { HTMLMetadata.read(tree, into: &draft) }
    let notes = HTMLNotes.find(in: tree, file: file)
    let article = HTMLArticle.find(in: tree, notes: notes)
    var flow = HTMLFlow(tree: tree, file: file, notes: notes, article: article)
    draft.pieces = flow.run()
    for index in draft.pieces.indices {
      guard let id = draft.pieces[index].id else { continue }
      draft.pieces[index].isCalledElsewhere = notes.abroad.contains(id)
    }
    draft.doubts += notes.doubts(file) + article.doubts(tree, file)
    BracketCalls.find(in: &draft)
    HTMLNotes.trimLabels(in: &draft)
    Pages.tidy(&draft)
    HTMLMetadata.fillTitle(tree, &draft)
    LanguageGuess.fill(&draft)
    return draft
  }

  /// XHTML closes `<a/>` where HTML would leave it open.
  private static func isXML(_ file: SourceFile) -> Bool {
    let start = file.text.prefix(2000)
    return start.starts(with: Array("<?xml".utf8))
      || ["xhtml", "xht"].contains(FilePath.fileExtension(of: file.path))
      || String(decoding: start, as: UTF8.self).contains("xmlns=\"http://www.w3.org/1999/xhtml\"")
  }
}
