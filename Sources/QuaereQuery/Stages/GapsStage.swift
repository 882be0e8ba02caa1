import QuaereCore

extension StageDefinition {
  static let gaps = StageDefinition(
    keyword: "gaps", form: "gaps by day | month | year | decade",
    words: "the days, months, years or decades of the period that no date lies in",
    examples: ["dates in iztok dated 1921..1979 | gaps by year", "dates | gaps by decade"],
    parse: { parser, _ throws(Diagnostic) in
      try parser.require("by")
      return .gaps(try parser.requireUnit())
    })
}
