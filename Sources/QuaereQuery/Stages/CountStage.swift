import QuaereCore

extension StageDefinition {
  static let count = StageDefinition(
    keyword: "count", form: "count [by FIELD]",
    words: "how many rows, or how many for each value",
    examples: [
      "sentences with no sources | count by section",
      "sentences naming Skobov | their people | count by name",
      "people | count",
    ],
    parse: { parser, noun throws(Diagnostic) in try parser.parseCountStage(on: noun) })
}
