import QuaereCore

extension CommandDefinition {
  static let undo = CommandDefinition(
    verb: "undo", form: "undo",
    words: "takes back your last line that changed something; the line stays",
    examples: ["undo"],
    parse: { parser throws(Diagnostic) in .undo(parser.acceptWordOrString(.mark)) })
}
