import QuaereCore

extension CommandDefinition {
  static let setting = CommandDefinition(
    verb: "set", form: "set NAME VALUE",
    words: "changes a setting; `set` alone shows what can be set",
    examples: ["set reach section"],
    parse: { parser throws(Diagnostic) in try parser.parseSet() })
}
