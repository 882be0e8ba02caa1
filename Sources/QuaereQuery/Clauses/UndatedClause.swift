import QuaereCore

extension ClauseDefinition {
  static let undated = ClauseDefinition(
    keyword: "undated", form: "undated",
    words:
      "has no date at all",
    examples: ["sentences undated in 8"],
    parse: { _, _ throws(Diagnostic) in .undated })
}
