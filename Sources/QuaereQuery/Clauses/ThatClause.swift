import QuaereCore

extension ClauseDefinition {
  static let that = ClauseDefinition(
    keyword: "that", form: "that are STATE",
    words:
      "in a state: missing, short, inferred, open, contested, adrift …",
    examples: [
      "dates that are inferred",
      "citations that are short | show place, text, source",
      "sources that are missing",
      "names that are inferred",
    ],
    parse: { parser, noun throws(Diagnostic) in try parser.parseState(of: noun) })
}
