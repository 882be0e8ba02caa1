import QuaereCore

/// How the stages read what follows their keyword.
extension Parser {
  mutating func parseStage(in context: StageContext) throws(Diagnostic) -> Stage {
    for stage in StageDefinition.all where context.admits(stage.keyword) {
      expect(.word(stage.keyword))
    }
    guard let token = current else {
      throw missing(
        "a stage is wanted after “|”", code: "missing-stage", hints: ["count", "first 5"])
    }
    guard let word = token.keyword, let stage = StageDefinition.named(word) else {
      let near = token.keyword.flatMap {
        Nearest.word(to: $0, in: StageDefinition.all.map(\.keyword))
      }
      let hint = alternative(token) ?? replacing(token.span, with: near ?? "count")
      throw Diagnostic(
        code: "unknown-stage", message: "“\(token.text)” is no stage", span: token.span,
        hints: [hint])
    }
    at += 1
    return try stage.parse(&self, context.noun(of: stage.keyword))
  }

  /// `strike|revolt`: the bar was meant as `or`.
  private func alternative(_ token: Token) -> String? {
    guard at >= 2, case .sign("|") = tokens[at - 1].kind, isBareWord(tokens[at - 2]),
      tokens[at - 2].span.upperBound == tokens[at - 1].span.lowerBound,
      tokens[at - 1].span.upperBound == token.span.lowerBound
    else { return nil }
    return replacing(tokens[at - 1].span, with: "or")
  }

  mutating func parseSort(on noun: Noun?) throws(Diagnostic) -> Stage {
    try require("by")
    var keys: [SortKey] = []
    repeat {
      let field = try parseField(on: noun, after: "sort by")
      keys.append(SortKey(field: field, descending: accept("descending")))
    } while accept(sign: ",")
    return .sort(keys)
  }

  mutating func parseGroup(on noun: Noun?) throws(Diagnostic) -> Stage {
    try require("by")
    return .group(try parseFields(on: noun, after: "group by"))
  }

  mutating func parseCountStage(on noun: Noun?) throws(Diagnostic) -> Stage {
    guard accept("by") else { return .count(by: []) }
    return .count(by: try parseFields(on: noun, after: "count by"))
  }

  mutating func parseShow(on noun: Noun?) throws(Diagnostic) -> Stage {
    .show(try parseFields(on: noun, after: "show"))
  }

  mutating func parseTheir(on noun: Noun?) throws(Diagnostic) -> Stage {
    let wanted = wanted
    let target = try requireNoun(after: "their", on: noun) { wanted.admits($0) }
    return .their(target, try parseFilter(on: target.value))
  }

  mutating func parseKeep(on noun: Noun?) throws(Diagnostic) -> Stage {
    guard let filter = try parseFilter(on: noun) else {
      throw missing(
        "a clause is wanted after “keep”", code: "missing-clause",
        hints: ["dated 1978"])
    }
    return .keep(filter)
  }
}
