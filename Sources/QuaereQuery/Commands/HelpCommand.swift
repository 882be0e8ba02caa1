import QuaereCore

extension CommandDefinition {
  static let help = CommandDefinition(
    verb: "help", form: "help [WORD]",
    words: "two lines and examples",
    examples: ["help dated"],
    parse: { parser throws(Diagnostic) in .help(parser.acceptWordOrString(.helpTopic)) })
}
