import QuaereCore

extension CommandDefinition {
  static let back = CommandDefinition(
    verb: "back", form: "back",
    words: "reads what stands before",
    examples: ["back"],
    parse: { _ throws(Diagnostic) in .back })
}
