import QuaereCore

extension CommandDefinition {
  static let save = CommandDefinition(
    verb: "save", form: "save [as \"title\"]",
    words: "names the session; nothing else needs saving",
    examples: ["save as \"Left Opposition check\""],
    parse: { parser throws(Diagnostic) in try parser.parseSave() })
}
