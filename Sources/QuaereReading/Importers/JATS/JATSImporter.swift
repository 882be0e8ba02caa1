import QuaereCore

/// JATS, in which journals keep articles. It is read without pandoc, whose reader loses notes and
/// places.
public enum JATSImporter: Importer {
  public static let name = "JATS"
  public static let fileExtensions = ["xml", "nxml", "jats"]

  public static func recognises(_ file: SourceFile) -> Bool {
    let start = String(decoding: file.text.prefix(4000), as: UTF8.self)
    return start.contains("<article") && (start.contains("JATS") || start.contains("<front"))
  }

  public static func read(_ file: SourceFile) throws -> Document {
    let tree = try MarkupReader.read(file.text, isXML: true, rules: .xml)
    var draft = Draft(file: file)
    readFront(tree, into: &draft)
    var flow = JATSFlow(tree: tree, file: file)
    draft.pieces = flow.run()
    guard !draft.pieces.isEmpty else { throw ImportError("its JATS has no text") }
    HTMLNotes.trimLabels(in: &draft)
    LanguageGuess.fill(&draft)
    return DocumentBuilder.build(draft)
  }

  private static func readFront(_ tree: MarkupTree, into draft: inout Draft) {
    draft.metadata.language = tree.elements("article").first.flatMap {
      tree.attribute("xml:lang", of: $0)
    }
    guard let front = tree.elements("front").first else { return }
    func first(_ name: String) -> String? {
      tree.elements(name, in: front).first.map { tree.string($0) }.flatMap { $0.isEmpty ? nil : $0 }
    }
    draft.metadata.title = first("article-title")
    for person in tree.elements("contrib", in: front)
    where ["author", nil].contains(tree.attribute("contrib-type", of: person)) {
      let parts = ["given-names", "surname"].compactMap { name in
        tree.elements(name, in: person).first.map { tree.string($0) }
      }
      let name =
        parts.isEmpty
        ? ["string-name", "collab"].lazy.compactMap { name in
          tree.elements(name, in: person).first.map { tree.string($0) }
        }.first : parts.joined(separator: " ")
      if let name, !name.isEmpty { draft.metadata.creators.append(name) }
    }
    if let date = tree.elements("pub-date", in: front).first {
      let parts = ["year", "month", "day"].map { name in
        tree.elements(name, in: date).first.map { tree.string($0) }
      }.prefix { $0 != nil }.compactMap { $0 }
      let text = parts.map { $0.count == 1 ? "0" + $0 : $0 }.joined(separator: "-")
      draft.metadata.date = EDTF(text)?.text
    }
    for (name, element) in [
      ("Journal", "journal-title"), ("ISSN", "issn"), ("Publisher", "publisher-name"),
    ] {
      if let value = first(element) {
        draft.metadata.colophon.append(Metadata.Fact(name: name, value: value))
      }
    }
  }
}
