import QuaereCore

extension StageDefinition {
  static let their = StageDefinition(
    keyword: "their", form: "their NOUN …",
    words: "goes from the rows to what hangs on them",
    examples: ["8 | their sources | count by author"],
    parse: { parser, noun throws(Diagnostic) in try parser.parseTheir(on: noun) })
}
