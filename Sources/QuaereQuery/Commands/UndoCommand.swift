import QuaereCore

extension CommandDefinition {
  static let undo = CommandDefinition(
    verb: "undo", form: "undo [ENTRY]",
    words: "takes back your last line that changed something, or the one named; the line stays",
    examples: ["undo", "undo ada.5"],
    parse: { parser throws(Diagnostic) in .undo(parser.acceptWordOrString(.mark)) })
}
