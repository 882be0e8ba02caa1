import QuaereCore

extension StageDefinition {
  static let context = StageDefinition(
    keyword: "context", form: "context N",
    words: "each row between the N before it and the N after it",
    examples: ["sentences containing bandit* | context 1"],
    parse: { parser, _ throws(Diagnostic) in try parser.parseContext() })

  /// Neighbours on either side.
  static let mostContext = 50
}

extension Parser {
  fileprivate mutating func parseContext() throws(Diagnostic) -> Stage {
    .context(
      try requireNumber(after: "context", in: 0...StageDefinition.mostContext, "rows of context"))
  }

  /// A number that is not too large to be worked with.
  mutating func requireNumber(
    after word: String, in range: ClosedRange<Int>, _ what: String
  ) throws(Diagnostic) -> Int {
    let span = here
    let number = try requireNumber(after: word)
    if range.contains(number) { return number }
    let nearest = min(max(number, range.lowerBound), range.upperBound)
    throw Diagnostic(
      code: "out-of-range",
      message: "“\(number)” is out of range; \(range.lowerBound) to \(range.upperBound) \(what)",
      span: span, hints: [replacing(span, with: String(nearest))])
  }
}
