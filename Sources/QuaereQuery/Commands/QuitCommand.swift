import QuaereCore

extension CommandDefinition {
  static let quit = CommandDefinition(
    verb: "quit", form: "quit",
    words: "leaves; everything is saved already",
    examples: ["quit"],
    parse: { _ throws(Diagnostic) in .quit })
}
