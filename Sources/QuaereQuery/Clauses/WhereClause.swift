import QuaereCore

extension ClauseDefinition {
  static let comparison = ClauseDefinition(
    keyword: "where", form: "where FIELD = VALUE",
    words:
      "a field equal to, unlike, below or above a value",
    examples: [
      "citations where volume = III",
      "sentences where words > 40",
      "passages where words < 20",
    ],
    parse: { parser, noun throws(Diagnostic) in try parser.parseComparison(on: noun) })
}
