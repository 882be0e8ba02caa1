import QuaereCore

extension CommandDefinition {
  static let export = CommandDefinition(
    verb: "export", form: "export QUESTION to \"file\"",
    words: "writes an answer to a file; its ending says the format (csv, tsv, json, md)",
    examples: ["export passages with no sources to \"holes.csv\""],
    parse: { parser throws(Diagnostic) in try parser.parseExport() })
}
