import QuaereCore

extension ClauseDefinition {
  static let made = ClauseDefinition(
    keyword: "made", form: "made PERIOD",
    words:
      "when a mark, search or session was made",
    examples: [
      "marks made since yesterday",
      "changes made since last session",
    ],
    parse: { parser, _ throws(Diagnostic) in .made(try parser.parsePeriod(after: "made")) })
}
