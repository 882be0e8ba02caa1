import QuaereCore

/// How the stages read what follows their keyword.
extension Parser {
  mutating func parseStage(on noun: Noun?) throws(Diagnostic) -> Stage {
    for stage in StageDefinition.all { expect(.word(stage.keyword)) }
    guard let token = current else {
      throw missing(
        "a stage is wanted after “|”", code: "missing-stage",
        hints: StageDefinition.all.map(\.form))
    }
    guard let word = token.keyword, let stage = StageDefinition.named(word) else {
      let near = token.keyword.flatMap {
        Nearest.word(to: $0, in: StageDefinition.all.map(\.keyword))
      }
      throw Diagnostic(
        code: "unknown-stage", message: "“\(token.text)” is no stage", span: token.span,
        hints: near.map { [replacing(token, with: $0)] } ?? ["first 5", "count by …", "sort by …"])
    }
    at += 1
    stageNoun = noun
    return try stage.parse(&self, noun)
  }

  mutating func parseSort() throws(Diagnostic) -> Stage {
    try require("by")
    var keys: [SortKey] = []
    repeat {
      let field = try parseField(on: stageNoun, after: "sort by")
      keys.append(SortKey(field: field, descending: accept("descending")))
    } while accept(sign: ",")
    return .sort(keys)
  }

  mutating func parseGroup() throws(Diagnostic) -> Stage {
    try require("by")
    return .group(try parseFields(on: stageNoun, after: "group by"))
  }

  mutating func parseCountStage() throws(Diagnostic) -> Stage {
    guard accept("by") else { return .count(by: []) }
    return .count(by: try parseFields(on: stageNoun, after: "count by"))
  }

  mutating func parseShow() throws(Diagnostic) -> Stage {
    .show(try parseFields(on: stageNoun, after: "show"))
  }

  mutating func parseTheir() throws(Diagnostic) -> Stage {
    let noun = try requireNoun(after: "their")
    return .their(noun, try parseFilter(on: noun.value))
  }

  mutating func parseKeep(on noun: Noun?) throws(Diagnostic) -> Stage {
    guard let filter = try parseFilter(on: noun) else {
      throw missing(
        "a clause is wanted after “keep”", code: "missing-clause",
        hints: ["keep naming …", "keep with no …"])
    }
    return .keep(filter)
  }
}
