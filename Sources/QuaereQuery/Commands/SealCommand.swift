import QuaereCore

extension CommandDefinition {
  static let seal = CommandDefinition(
    verb: "seal", form: "seal",
    words: "keeps a hash of all above it in today's session; a later edit is reported",
    examples: ["seal"],
    parse: { _ throws(Diagnostic) in .seal })
}
