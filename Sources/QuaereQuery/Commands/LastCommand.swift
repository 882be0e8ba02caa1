import QuaereCore

extension CommandDefinition {
  static let lastAnswer = CommandDefinition(
    verb: "last", form: "last [as FORMAT [to \"file\"]]",
    words: "the last answer again, with all its rows; in another format, into a file",
    examples: ["last", "last as csv", "last as csv to \"holes.csv\""],
    parse: { parser throws(Diagnostic) in try parser.parseLast() })
}

extension Parser {
  /// The formats that `--format` takes; a test holds them against those that can be written.
  public static let formats = [
    "text", "json", "jsonl", "csv", "tsv", "markdown", "html", "latex", "graphml", "dot",
  ]

  mutating func parseLast() throws(Diagnostic) -> Command {
    guard accept("as") else { return .last(as: nil, to: nil) }
    for format in Parser.formats where accept(format) {
      guard accept("to") else { return .last(as: format, to: nil) }
      return .last(as: format, to: try requirePath("the file's path"))
    }
    throw wrongChoice(
      "an answer is written as \(Parser.formats.joined(separator: ", "))", code: "unknown-format",
      hints: ["csv", "json"])
  }
}
