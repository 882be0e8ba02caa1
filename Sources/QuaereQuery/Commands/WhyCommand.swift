import QuaereCore

extension CommandDefinition {
  static let why = CommandDefinition(
    verb: "why", form: "why PLACE",
    words: "says what a row rests on, how it was read, what was inferred",
    examples: ["why 4.2", "why n4.1"],
    parse: { parser throws(Diagnostic) in .why(try parser.parseTarget(after: "why")) })
}
