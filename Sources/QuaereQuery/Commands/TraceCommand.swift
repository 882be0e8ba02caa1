import QuaereCore

extension CommandDefinition {
  static let trace = CommandDefinition(
    verb: "trace", form: "trace FOOTNOTE",
    words: "follows a footnote to its works and what rests on them",
    examples: ["trace n25"],
    parse: { parser throws(Diagnostic) in .trace(try parser.parseTarget(after: "trace")) })
}
