import QuaereCore

extension StageDefinition {
  static let last = StageDefinition(
    keyword: "last", form: "last N",
    words: "the last N rows",
    examples: [
      "sentences in 8 | last 3",
      "sentences naming Skobov | last 1",
    ],
    parse: { parser, _ throws(Diagnostic) in .last(try parser.requireNumber(after: "last")) })
}
