import QuaereCore

extension StageDefinition {
  static let sample = StageDefinition(
    keyword: "sample", form: "sample N [seed N]",
    words: "N rows drawn by lot; the same seed draws the same rows",
    examples: ["sentences with no sources | sample 20 seed 7", "passages | sample 5 seed 1"],
    parse: { parser, _ throws(Diagnostic) in try parser.parseSample() })
}

extension Parser {
  fileprivate mutating func parseSample() throws(Diagnostic) -> Stage {
    let number = try requireNumber(after: "sample")
    guard accept("seed") else { return .sample(number, seed: nil) }
    return .sample(number, seed: try requireNumber(after: "seed"))
  }
}

extension Query {
  /// The line with a seed written after each `sample` that has none, so that the draw can be made
  /// again: `sample 20` becomes `sample 20 seed 4711`.
  public static func seeding(_ line: String, with seed: Int) -> String {
    guard let tokens = try? Lexer.tokens(of: line) else { return line }
    var out = line
    for place in tokens.indices.reversed() where isUnseeded(tokens, place) {
      let end = tokens[place + 2].span.upperBound
      out = out.part(0..<end) + " seed \(seed)" + out.part(end..<Int.max)
    }
    return out
  }

  /// `| sample 20` without `seed`.
  private static func isUnseeded(_ tokens: [Token], _ place: Int) -> Bool {
    guard place + 2 < tokens.count, tokens[place].kind == .sign("|"),
      tokens[place + 1].keyword == "sample", case .number = tokens[place + 2].kind
    else { return false }
    return place + 3 == tokens.count || tokens[place + 3].keyword != "seed"
  }
}
