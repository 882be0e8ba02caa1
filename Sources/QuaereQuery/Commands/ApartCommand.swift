import QuaereCore

extension CommandDefinition {
  static let apart = CommandDefinition(
    verb: "apart", form: "apart NAME and NAME [\"why\"]",
    words: "keeps two names apart that a rule would join",
    examples: ["apart Leningrad and Petrograd"],
    parse: { parser throws(Diagnostic) in try parser.parseApart() })
}
