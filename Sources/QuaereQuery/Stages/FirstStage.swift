import QuaereCore

extension StageDefinition {
  static let first = StageDefinition(
    keyword: "first", form: "first N",
    words: "the first N rows",
    examples: [
      "sources | sort by citations descending | first 5",
      "people | sort by mentions descending | first 5",
      "sentences naming Skobov | first 3",
    ],
    parse: { parser, _ throws(Diagnostic) in .first(try parser.requireNumber(after: "first")) })
}
