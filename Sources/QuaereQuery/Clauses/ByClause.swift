import QuaereCore

extension ClauseDefinition {
  static let by = ClauseDefinition(
    keyword: "by", form: "by PEOPLE",
    words:
      "the author of a source or citation, the maker of a mark; `me` is you",
    examples: [
      "citations by Solzhenitsyn | group by volume",
      "sources by Netchaev",
      "flags by me",
    ],
    parse: { parser, noun throws(Diagnostic) in
      .by(try parser.parseValues(ValueKind.who(wrote: noun), after: "by"))
    })
}
