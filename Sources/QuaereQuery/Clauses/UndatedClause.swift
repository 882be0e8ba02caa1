import QuaereCore

extension ClauseDefinition {
  static let undated = ClauseDefinition(
    keyword: "undated", form: "undated",
    words:
      "has no date at all",
    examples: [
      "sentences undated in 8",
      "passages undated naming Skobov",
    ],
    parse: { _, _ throws(Diagnostic) in .undated })
}
