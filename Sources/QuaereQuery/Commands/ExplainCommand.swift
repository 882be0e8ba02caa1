import QuaereCore

extension CommandDefinition {
  static let explain = CommandDefinition(
    verb: "explain", form: "explain QUESTION",
    words: "how a question is read, what each step leaves, on what assumptions, in what time",
    examples: ["explain sentences naming Skobov dated autumn 1978"],
    parse: { parser throws(Diagnostic) in .explain(try parser.parseQuery()) })
}
