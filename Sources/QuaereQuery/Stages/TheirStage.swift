import QuaereCore

extension StageDefinition {
  static let their = StageDefinition(
    keyword: "their", form: "their NOUN …",
    words: "goes from the rows to what hangs on them",
    examples: [
      "8 | their sources | count by author",
      "sentences naming Skobov | their people",
      "passages dated 1978 | their footnotes",
    ],
    parse: { parser, noun throws(Diagnostic) in try parser.parseTheir(on: noun) })
}
