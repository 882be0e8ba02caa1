import QuaereCore

extension StageDefinition {
  static let table = StageDefinition(
    keyword: "table", form: "table of FIELD by FIELD",
    words: "how many rows for each two values of two fields, with totals",
    examples: ["mentions | table of name by document", "dates | table of section by year"],
    parse: { parser, noun throws(Diagnostic) in try parser.parseTable(on: noun) })
}

extension Parser {
  fileprivate mutating func parseTable(on noun: Noun?) throws(Diagnostic) -> Stage {
    try require("of")
    let lines = try parseField(on: noun, after: "table of")
    try require("by")
    return .table(of: lines, by: try parseField(on: noun, after: "by"))
  }
}
