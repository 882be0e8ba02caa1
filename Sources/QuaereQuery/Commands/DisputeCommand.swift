import QuaereCore

extension CommandDefinition {
  static let dispute = CommandDefinition(
    verb: "dispute", form: "dispute PLACE by EVIDENCE [and EVIDENCE] [\"why\"]",
    words: "records that a statement does not hold, and on what evidence",
    examples: ["dispute 4.2.3 by my \"the curfew is at 6 in the evening\""],
    parse: { parser throws(Diagnostic) in try parser.parseJudgement(.dispute) })
}
