import QuaereCore

extension CommandDefinition {
  static let freeze = CommandDefinition(
    verb: "freeze", form: "freeze @NAME as NAME",
    words: "keeps the rows a named question has now",
    examples: ["freeze @solo as solo-march"], wants: .namedSet,
    parse: { parser throws(Diagnostic) in try parser.parseFreeze() })
}
