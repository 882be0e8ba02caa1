import QuaereCore

extension ClauseDefinition {
  static let inside = ClauseDefinition(
    keyword: "in", form: "in SCOPE",
    words:
      "inside a place or a document, or a member of a set; `in 2` includes its sub-sections",
    examples: [
      "sentences in 8",
      "passages in (passages naming Leningrad)",
      "sentences naming Skobov not in chronology",
    ],
    parse: { parser, noun throws(Diagnostic) in .inside(try parser.parseScope(on: noun)) })
}
