import QuaereCore

extension CommandDefinition {
  static let date = CommandDefinition(
    verb: "date", form: "date PLACE \"words\" is PERIOD",
    words: "corrects what a date was read as; the brackets go",
    examples: ["date 8.1.13 \"December 5\" is 5 December 1978"],
    parse: { parser throws(Diagnostic) in try parser.parseDateIs() })
}
