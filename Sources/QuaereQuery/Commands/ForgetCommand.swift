import QuaereCore

extension CommandDefinition {
  static let forget = CommandDefinition(
    verb: "forget", form: "forget @NAME",
    words: "drops a name",
    examples: ["forget @solo"], wants: .namedSet,
    parse: { parser throws(Diagnostic) in .forget(try parser.requireNamed(after: "forget")) })
}
