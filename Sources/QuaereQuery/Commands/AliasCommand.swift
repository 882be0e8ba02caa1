import QuaereCore

extension CommandDefinition {
  static let alias = CommandDefinition(
    verb: "alias", form: "alias NAME = NAME",
    words: "joins spellings of one name",
    examples: ["alias Tsurkov = Tsourkov"],
    parse: { parser throws(Diagnostic) in try parser.parseAlias() })
}
