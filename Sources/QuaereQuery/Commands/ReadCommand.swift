import QuaereCore

extension CommandDefinition {
  static let read = CommandDefinition(
    verb: "read", form: "read [PLACE]",
    words: "shows the text with footnotes at the foot and marks in the margin",
    examples: ["read 8", "read n17"],
    parse: { parser throws(Diagnostic) in try parser.parseRead() })
}
