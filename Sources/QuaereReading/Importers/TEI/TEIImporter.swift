import QuaereCore

/// TEI P5: text with its notes, and what the markup says of names, dates and works.
///
/// Of variants the corrected, regularised and expanded is read (`corr`, `reg`, `expan`, `lem`);
/// what is struck out (`del`), running heads and breaks of pages are no text.
public enum TEIImporter: Importer {
  public static let name = "TEI"
  public static let fileExtensions = ["xml", "tei"]

  public static func recognises(_ file: SourceFile) -> Bool {
    let start = String(decoding: file.text.prefix(8000), as: UTF8.self)
    return start.contains("<TEI") || start.contains(":TEI") || start.contains("tei-c.org/ns")
      || start.contains("<teiCorpus")
  }

  public static func read(_ file: SourceFile) throws -> Document {
    let tree = try MarkupReader.read(file.text, isXML: true, rules: .xml)
    var draft = Draft(file: file)
    TEIHeader.read(tree, into: &draft)
    var flow = TEIFlow(tree: tree, file: file, notes: TEINotes.find(in: tree))
    draft.pieces = flow.run()
    guard !draft.pieces.isEmpty else { throw ImportError("its TEI has no text") }
    draft.doubts += TEIReadings.doubts(tree, file)
    HTMLNotes.trimLabels(in: &draft)
    TEIHeader.dropNotesHeadings(&draft)
    LanguageGuess.fill(&draft)
    return DocumentBuilder.build(draft)
  }
}
