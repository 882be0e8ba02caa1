import QuaereCore

extension CommandDefinition {
  static let close = CommandDefinition(
    verb: "close", form: "close HANDLE",
    words: "takes a document out of the answers",
    examples: ["close chronology"],
    parse: { parser throws(Diagnostic) in
      .close(handle: try parser.requireName(.handle, after: "close"))
    })
}
