import QuaereCore

extension CommandDefinition {
  static let blind = CommandDefinition(
    verb: "blind", form: "blind on | off",
    words: "hides what others judge until you have judged the same place yourself",
    examples: ["blind on"],
    parse: { parser throws(Diagnostic) in try parser.parseBlind() })
}
