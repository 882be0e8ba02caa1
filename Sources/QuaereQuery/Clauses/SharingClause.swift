import QuaereCore

extension ClauseDefinition {
  static let sharing = ClauseDefinition(
    keyword: "sharing", form: "sharing COUNT NOUN",
    words:
      "of pairs only: both have these in common",
    examples: [
      "pairs of sentences sharing at least 2 people differing in date",
      "pairs of passages in 8 sharing people",
    ],
    parse: { parser, noun throws(Diagnostic) in try parser.parseSharing(on: noun) })
}
