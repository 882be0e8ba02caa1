import QuaereCore

extension StageDefinition {
  static let sort = StageDefinition(
    keyword: "sort", form: "sort by FIELD [descending]",
    words: "puts the rows in order",
    examples: [
      "sources | sort by citations descending | first 5",
      "people | sort by mentions descending | first 5",
      "sentences in 8 | sort by words descending | first 3",
    ],
    parse: { parser, noun throws(Diagnostic) in try parser.parseSort(on: noun) })
}
