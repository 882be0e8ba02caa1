import QuaereCore

extension CommandDefinition {
  static let tour = CommandDefinition(
    verb: "tour", form: "tour",
    words: "a walk through what can be asked, line by line; nothing of it is kept",
    examples: ["tour"],
    parse: { _ throws(Diagnostic) in .tour })
}
