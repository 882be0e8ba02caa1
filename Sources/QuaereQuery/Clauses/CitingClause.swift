import QuaereCore

extension ClauseDefinition {
  static let citing = ClauseDefinition(
    keyword: "citing", form: "citing SOURCES",
    words:
      "rests on a work, or on anything by an author, within reach",
    examples: [
      "passages citing gulag",
      "passages citing Netchaev with no sources (not by Netchaev)",
      "footnotes citing Avrich",
    ],
    parse: { parser, _ throws(Diagnostic) in
      .citing(try parser.parseValues(.source, after: "citing"))
    })
}
