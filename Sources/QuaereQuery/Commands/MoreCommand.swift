import QuaereCore

extension CommandDefinition {
  static let more = CommandDefinition(
    verb: "more", form: "more",
    words: "the rows of the last answer that were not shown",
    examples: ["more"],
    parse: { _ throws(Diagnostic) in .more })
}
