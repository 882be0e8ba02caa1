import QuaereCore

extension StageDefinition {
  static let timeline = StageDefinition(
    keyword: "timeline", form: "timeline [by day | month | year | decade]",
    words:
      "rows in the order of their dates, those too vague to be placed ruled off; bars for many",
    examples: [
      "sentences dated autumn 1978 in (passages naming Leningrad) | timeline by day",
      "sentences | timeline by year", "sources | timeline",
    ],
    parse: { parser, _ throws(Diagnostic) in
      .timeline(parser.accept("by") ? try parser.requireUnit() : nil)
    })
}

extension Parser {
  mutating func requireUnit() throws(Diagnostic) -> DateUnit {
    for unit in DateUnit.allCases where accept(unit.rawValue) { return unit }
    throw wrongChoice(
      "day, month, year or decade is wanted after “by”", code: "missing-unit",
      hints: ["year", "month", "day"])
  }
}
