import QuaereCore

extension CommandDefinition {
  static let resolve = CommandDefinition(
    verb: "resolve",
    form: "resolve MARK [as confirmed | disputed | refuted | undetermined] [\"why\"]",
    words: "settles a mark",
    examples: ["resolve ada.4 as confirmed \"two accounts agree\""], wants: .mark,
    parse: { parser throws(Diagnostic) in try parser.parseResolve() })
}
