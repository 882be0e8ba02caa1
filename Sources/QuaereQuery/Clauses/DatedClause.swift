import QuaereCore

extension ClauseDefinition {
  static let dated = ClauseDefinition(
    keyword: "dated", form: "dated PERIOD",
    words:
      "has a date that overlaps the period; `dated within` wants it wholly inside",
    examples: [
      "sentences dated autumn 1978",
      "sentences dated 1953..1954 not in 5",
      "dates dated within 1937",
    ],
    parse: { parser, _ throws(Diagnostic) in .dated(try parser.parsePeriod(after: "dated")) })
}
