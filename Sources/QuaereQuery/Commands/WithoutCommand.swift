import QuaereCore

extension CommandDefinition {
  static let without = CommandDefinition(
    verb: "without", form: "without SOURCES",
    words: "what loses its support when these works or authors are set aside",
    examples: ["without Netchaev"],
    parse: { parser throws(Diagnostic) in
      .without(try parser.parseValues(.source, after: "without"))
    })
}
