import QuaereCore

extension CommandDefinition {
  static let reattach = CommandDefinition(
    verb: "reattach", form: "reattach MARK to PLACE [on \"words\"]",
    words: "puts a mark of yours that lost its place on another one, its thread with it",
    examples: ["reattach ada.4 to 8.1.13", "reattach ada.4 to 8.1.13 on \"200 students\""],
    parse: { parser throws(Diagnostic) in try parser.parseReattach() })
}
