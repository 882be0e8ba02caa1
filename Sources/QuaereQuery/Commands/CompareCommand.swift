import QuaereCore

extension CommandDefinition {
  static let compare = CommandDefinition(
    verb: "compare", form: "compare @NAME with @NAME",
    words: "what the second of two sets has gained, lost, or has in other words",
    examples: ["compare @solo-march with @solo"],
    parse: { parser throws(Diagnostic) in try parser.parseCompare() })
}
