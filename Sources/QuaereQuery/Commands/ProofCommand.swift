import QuaereCore

extension CommandDefinition {
  static let proof = CommandDefinition(
    verb: "proof", form: "proof PLACE",
    words: "the claim sheet: words, sources, dates, names, marks for and against",
    examples: ["proof 8.1.12"],
    parse: { parser throws(Diagnostic) in .proof(try parser.parseTarget(after: "proof")) })
}
