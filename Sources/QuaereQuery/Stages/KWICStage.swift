import QuaereCore

extension StageDefinition {
  static let kwic = StageDefinition(
    keyword: "kwic", form: "kwic WORDS",
    words: "each hit in the middle of its line",
    examples: [
      "sentences containing bandit* | kwic bandit*",
      "sentences naming Skobov | kwic Skobov",
      "passages in 8 | kwic Leningrad",
    ],
    parse: { parser, _ throws(Diagnostic) in .kwic(try parser.parseValues(.word, after: "kwic")) })
}
