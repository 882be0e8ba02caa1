import QuaereCore

extension StageDefinition {
  static let keep = StageDefinition(
    keyword: "keep", form: "keep CLAUSES",
    words: "keeps the rows that fit",
    examples: [
      "passages in 8 | their people | keep with at least 3 mentions",
      "sentences naming Skobov | keep dated 1978",
    ],
    parse: { parser, noun throws(Diagnostic) in try parser.parseKeep(on: noun) })
}
