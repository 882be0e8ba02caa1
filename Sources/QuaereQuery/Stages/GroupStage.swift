import QuaereCore

extension StageDefinition {
  static let group = StageDefinition(
    keyword: "group", form: "group by FIELD",
    words: "rows under a heading for each value",
    examples: [
      "citations by Solzhenitsyn | group by volume",
      "sentences naming Skobov | group by document",
      "names with at least 2 spellings | group by kind",
    ],
    parse: { parser, noun throws(Diagnostic) in try parser.parseGroup(on: noun) })
}
