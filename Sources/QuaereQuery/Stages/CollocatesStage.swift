import QuaereCore

extension StageDefinition {
  static let collocates = StageDefinition(
    keyword: "collocates", form: "collocates [within N]",
    words:
      "the company that the words asked for keep, within 5 words or N, by log-likelihood; mutual information beside it",
    examples: [
      "sentences naming Kropotkin | collocates within 5",
      "sentences containing strike* | collocates",
    ],
    parse: { parser, _ throws(Diagnostic) in try parser.parseCollocates() })

  /// Words on either side.
  static let usualWindow = 5
  static let widestWindow = 50
}

extension Parser {
  fileprivate mutating func parseCollocates() throws(Diagnostic) -> Stage {
    guard accept("within") else { return .collocates(within: nil) }
    return .collocates(
      within: try requireNumber(
        after: "within", in: 1...StageDefinition.widestWindow, "words on either side"))
  }
}
