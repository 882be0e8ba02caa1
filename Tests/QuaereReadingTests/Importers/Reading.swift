import QuaereCore

@testable import QuaereReading

/// Reads a text as a file of that name, with the sentence pass.
func reading(_ text: String, as path: String = "essay.md") throws -> Document {
  try reading(bytes: Array(text.utf8), as: path)
}

func reading(bytes: [UInt8], as path: String = "essay.md") throws -> Document {
  let file = SourceFile(path: path, bytes: bytes)
  guard let importer = Importers.importer(for: file) else { throw ImportError("no importer") }
  var document = try importer.read(file)
  SentencePass.run(&document)
  return document
}

extension Document {
  var texts: [String] { passages.map(\.block.text) }
  var notes: [String] { footnotes.map { "\($0.label) \($0.block.text)" } }
  var outline: [String] { sections.map { "\($0.level) \($0.title)" } }
  var doubtKinds: [Doubt.Kind] { doubts.map(\.kind) }
  /// Each marker as the label it calls and the text before it.
  var calls: [String] {
    passages.flatMap { passage in
      passage.markers.map {
        "\(footnotes[$0.footnote].label)|\(passage.block.slice(0..<$0.offset).suffix(6))"
      }
    }
  }
}
