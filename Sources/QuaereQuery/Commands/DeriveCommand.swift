import QuaereCore

extension CommandDefinition {
  static let derive = CommandDefinition(
    verb: "derive", form: "derive SOURCE from SOURCE [\"why\"]",
    words: "says that one work rests on another: they become one voice",
    examples: ["derive plateforme from tracts"],
    parse: { parser throws(Diagnostic) in try parser.parseDerive() })
}
