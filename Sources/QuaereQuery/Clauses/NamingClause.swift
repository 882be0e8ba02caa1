import QuaereCore

extension ClauseDefinition {
  static let naming = ClauseDefinition(
    keyword: "naming", form: "naming NAMES",
    words:
      "a person, place or group by any of its spellings; case and accents do not matter",
    examples: [
      "sentences naming Tsurkov",
      "sentences naming Kropotkin and Bakunin",
      "spellings naming Leningrad",
    ],
    parse: { parser, _ throws(Diagnostic) in .naming(try parser.parseValues(.name, after: "naming"))
    })
}
