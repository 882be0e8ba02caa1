import QuaereCore

extension StageDefinition {
  static let text = StageDefinition(
    keyword: "text", form: "text",
    words: "the whole text of each row, with its marks and where notes are called",
    examples: ["passages with no sources | text", "sentences naming Skobov | first 3 | text"],
    parse: { _, _ throws(Diagnostic) in .text })
}
