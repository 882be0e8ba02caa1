import QuaereCore

extension StageDefinition {
  static let kwic = StageDefinition(
    keyword: "kwic", form: "kwic WORDS [by left | right | hit [N]]",
    words: "each hit in the middle of its line; by left, right or hit sorts by the words there",
    examples: [
      "sentences containing bandit* | kwic bandit*", "sentences | kwic strike* by right",
      "sentences | kwic \"hunger strike\" by left 1", "sentences naming Skobov | kwic Skobov",
    ],
    parse: { parser, _ throws(Diagnostic) in try parser.parseKWIC() })
}

/// What the lines of a concordance are sorted by; ties stand in the order of the text.
public struct KWICOrder: Hashable, Sendable, CustomStringConvertible {
  public enum Side: String, CaseIterable, Sendable { case left, right, hit }

  public var side: Side
  /// How many words are compared, from the hit outwards; nil for all of the sentence.
  public var words: Int?

  public init(_ side: Side, words: Int? = nil) {
    self.side = side
    self.words = words
  }

  public var description: String { side.rawValue + (words.map { " \($0)" } ?? "") }
}

extension Parser {
  fileprivate mutating func parseKWIC() throws(Diagnostic) -> Stage {
    let values = try parseValues(.word, after: "kwic")
    guard accept("by") else { return .kwic(values, by: nil) }
    for side in KWICOrder.Side.allCases where accept(side.rawValue) {
      return .kwic(values, by: KWICOrder(side, words: acceptNumber()))
    }
    throw wrongChoice(
      "left, right or hit is wanted after “by”", code: "missing-side",
      hints: KWICOrder.Side.allCases.map(\.rawValue))
  }
}
