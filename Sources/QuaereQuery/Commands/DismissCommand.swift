import QuaereCore

extension CommandDefinition {
  static let dismiss = CommandDefinition(
    verb: "dismiss", form: "dismiss #ROW \"why\" · dismiss NAME from @NAME \"why\"",
    words:
      "leaves a row out of the answer of a question from now on; the footer counts what was left out, dismissals lists it",
    examples: [
      "dismiss #3 \"only the museum is named after him\"",
      "dismiss Kropotkin from @arrested \"a museum\"",
    ],
    parse: { parser throws(Diagnostic) in try parser.parseDismiss() })
}
