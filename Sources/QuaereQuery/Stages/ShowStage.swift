import QuaereCore

extension StageDefinition {
  static let show = StageDefinition(
    keyword: "show", form: "show FIELD, FIELD",
    words: "which fields are shown",
    examples: [
      "dates that are inferred | show place, text, value",
      "people in 8 | show name, mentions, spellings",
      "sentences naming Skobov | show place, date, text",
    ],
    parse: { parser, noun throws(Diagnostic) in try parser.parseShow(on: noun) })
}
