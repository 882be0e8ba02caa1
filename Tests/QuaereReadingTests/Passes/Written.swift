import QuaereCore

@testable import QuaereReading

/// Makes documents from paragraphs and notes; `*…*` in a note is italic.
enum Written {
  static func document(_ passages: String..., notes: [String] = [], date: String? = nil) -> Document
  {
    Document(
      handle: "d", path: "d.txt", sha256: "", byteCount: 0, metadata: Metadata(date: date),
      sections: [Section(title: "", level: 0, passages: 0..<passages.count)],
      passages: passages.map { Passage(kind: .paragraph, block: block($0), section: 0) },
      notes: notes)
  }

  /// Runs all passes of the library over documents, as reading does.
  static func library(_ documents: Document...) -> Library {
    var library = Library(
      documents: documents.map { document in
        var document = document
        for pass in DocumentPasses.all { pass.run(&document) }
        return document
      })
    for pass in LibraryPasses.all { pass.run(&library) }
    return library
  }

  static func block(_ text: String) -> TextBlock {
    var plain = ""
    var emphasis: [Range<Int>] = []
    var start: Int?
    for character in text {
      guard character == "*" else {
        plain.append(character)
        continue
      }
      if let from = start {
        emphasis.append(from..<plain.utf8.count)
        start = nil
      } else {
        start = plain.utf8.count
      }
    }
    return TextBlock(text: plain, emphasis: emphasis)
  }
}

extension Document {
  fileprivate init(
    handle: String, path: String, sha256: String, byteCount: Int, metadata: Metadata,
    sections: [Section], passages: [Passage], notes: [String]
  ) {
    self.init(
      handle: handle, path: path, sha256: sha256, byteCount: byteCount, metadata: metadata,
      sections: sections, passages: passages,
      footnotes: notes.enumerated().map {
        Footnote(number: $0.offset + 1, label: "\($0.offset + 1)", block: Written.block($0.element))
      })
  }
}
