import QuaereCore

extension CommandDefinition {
  static let check = CommandDefinition(
    verb: "check", form: "check",
    words: "what reading was unsure of, with places",
    examples: ["check"],
    parse: { _ throws(Diagnostic) in .check })
}
