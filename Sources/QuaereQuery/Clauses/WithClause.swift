import QuaereCore

extension ClauseDefinition {
  static let with = ClauseDefinition(
    keyword: "with", form: "with COUNT NOUN ( … )",
    words:
      "how many of another noun hang on it: no, exactly 1, at least 2, at most 3, more than, fewer than, or any; clauses in ( ) are about that other noun",
    examples: [
      "passages with no sources",
      "passages with exactly 1 source",
      "sources with exactly 1 citation",
      "people with exactly 1 mention",
      "names with at least 2 spellings",
    ],
    parse: { parser, noun throws(Diagnostic) in try parser.parseWith(on: noun) })
}
