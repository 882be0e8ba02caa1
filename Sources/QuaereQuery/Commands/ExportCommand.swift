import QuaereCore

extension CommandDefinition {
  static let export = CommandDefinition(
    verb: "export", form: "export QUESTION | SESSION to \"file\"",
    words:
      "writes an answer to a file; its ending says the format (csv, tsv, json, md, html, tex, txt, of a network graphml, dot); of marks it writes their claim sheets, of a session its entries",
    examples: [
      "export passages with no sources to \"holes.csv\"",
      "export sentences | network to \"who.graphml\"",
      "export marks by me to \"claims.md\"",
    ],
    parse: { parser throws(Diagnostic) in try parser.parseExport() })
}
