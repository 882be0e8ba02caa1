import QuaereCore

extension CommandDefinition {
  static let flag = CommandDefinition(
    verb: "flag",
    form: "flag PLACE [to confirm | to complete | to discover] [on \"words\"] [\"why\"]",
    words: "marks an open question; to confirm when nothing else is said",
    examples: ["flag 8.1.13 on \"more than 200 students\" \"who counted?\""],
    parse: { parser throws(Diagnostic) in try parser.parseFlag() })
}
