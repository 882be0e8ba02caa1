import QuaereCore

extension CommandDefinition {
  static let source = CommandDefinition(
    verb: "source", form: "source CITATION is KEY",
    words: "says which work a citation cites",
    examples: ["source n4.2 is gulag"],
    parse: { parser throws(Diagnostic) in try parser.parseSourceIs() })
}
