import QuaereCore

extension StageDefinition {
  static let network = StageDefinition(
    keyword: "network", form: "network [of NOUN]",
    words: "who stands with whom in the same row, and how often; people when no noun is named",
    examples: [
      "sentences | network", "sentences in 8 | network of names", "passages | network of sources",
    ],
    parse: { parser, noun throws(Diagnostic) in try parser.parseNetwork(on: noun) })

  /// What can stand together.
  static let networked: [Noun] = [
    .people, .names, .places, .groups, .sources, .authors, .voices,
  ]
}

extension Parser {
  fileprivate mutating func parseNetwork(on noun: Noun?) throws(Diagnostic) -> Stage {
    guard accept("of") else { return .network(of: nil) }
    for other in StageDefinition.networked {
      if let noun, Relation.between(noun, other) == nil { continue }
      expect(.noun(other))
    }
    if let token = current, let word = token.keyword, let found = Noun(word: word) {
      at += 1
      return .network(of: Spanned(found, token.span))
    }
    throw wrongChoice(
      "a noun is wanted after “network of”", code: "missing-noun",
      hints: StageDefinition.networked.prefix(3).map(\.rawValue))
  }
}
