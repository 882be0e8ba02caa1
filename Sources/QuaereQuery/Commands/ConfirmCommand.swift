import QuaereCore

extension CommandDefinition {
  static let confirm = CommandDefinition(
    verb: "confirm", form: "confirm PLACE by EVIDENCE [and EVIDENCE] [\"why\"]",
    words:
      "records that a statement holds, and on what evidence: a place, a source, file \"…\", url \"…\" or my \"reasoning\"",
    examples: ["confirm 8.1.12 by gulag p. 7 \"both dates\""],
    parse: { parser throws(Diagnostic) in try parser.parseJudgement(.confirm) })
}
