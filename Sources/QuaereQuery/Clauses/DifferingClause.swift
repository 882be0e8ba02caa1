import QuaereCore

extension ClauseDefinition {
  static let differing = ClauseDefinition(
    keyword: "differing", form: "differing in FIELD",
    words:
      "of pairs only: the two say different things",
    examples: [
      "pairs of sentences sharing at least 2 people differing in date",
      "pairs of sentences in 8 sharing people differing in date",
    ],
    parse: { parser, noun throws(Diagnostic) in try parser.parseDiffering(on: noun) })
}
