import QuaereCore

extension CommandDefinition {
  static let name = CommandDefinition(
    verb: "name", form: "name NAME is person | place | group",
    words: "says what a name is",
    examples: ["name Solovki is place"],
    parse: { parser throws(Diagnostic) in try parser.parseNameIs() })
}
