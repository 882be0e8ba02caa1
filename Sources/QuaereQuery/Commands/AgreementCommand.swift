import QuaereCore

extension CommandDefinition {
  static let agreement = CommandDefinition(
    verb: "agreement", form: "agreement [with PERSON]",
    words: "how far two people agree on what both have judged: raw, and Cohen's kappa",
    examples: ["agreement", "agreement with tom"],
    parse: { parser throws(Diagnostic) in try parser.parseAgreement() })
}
