import QuaereCore

extension CommandDefinition {
  static let sought = CommandDefinition(
    verb: "sought", form: "sought NAMES in \"where\" found nothing | EVIDENCE [\"words\"]",
    words: "records a search outside the corpus, in vain or not",
    examples: ["sought Warchavsky in \"the union catalogue\" found nothing"],
    parse: { parser throws(Diagnostic) in try parser.parseSought() })
}
