import QuaereCore

extension StageDefinition {
  static let sort = StageDefinition(
    keyword: "sort", form: "sort by FIELD [descending]",
    words: "puts the rows in order",
    examples: ["sources | sort by citations descending | first 5"],
    parse: { parser, noun throws(Diagnostic) in try parser.parseSort(on: noun) })
}
