import QuaereCore

extension CommandDefinition {
  static let note = CommandDefinition(
    verb: "note", form: "note PLACE [\"words\"]",
    words: "writes a note of your own on a place or a mark",
    examples: ["note 4.2 \"curfew: see 4.2.3\""],
    parse: { parser throws(Diagnostic) in try parser.parseNote() })
}
