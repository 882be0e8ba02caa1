import QuaereCore

extension CommandDefinition {
  static let note = CommandDefinition(
    verb: "note", form: "note PLACE [\"words\"]",
    words:
      "writes a note of your own on a place, a source, a name, or on a mark, which makes a thread",
    examples: ["note 4.2 \"curfew: see 4.2.3\"", "note ada.4 \"the archive has a list\""],
    parse: { parser throws(Diagnostic) in try parser.parseNote() })
}
