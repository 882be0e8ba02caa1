import QuaereCore

extension CommandDefinition {
  static let next = CommandDefinition(
    verb: "next", form: "next",
    words: "reads on",
    examples: ["next"],
    parse: { _ throws(Diagnostic) in .next })
}
