import QuaereCore

extension CommandDefinition {
  static let letting = CommandDefinition(
    verb: "let", form: "let NAME = QUESTION",
    words: "names a question; @NAME asks it again each time",
    examples: ["let solo = passages with exactly 1 source"],
    parse: { parser throws(Diagnostic) in try parser.parseLet() })
}
