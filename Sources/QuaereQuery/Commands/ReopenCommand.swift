import QuaereCore

extension CommandDefinition {
  static let reopen = CommandDefinition(
    verb: "reopen", form: "reopen MARK [\"why\"]",
    words: "opens a settled mark again",
    examples: ["reopen ada.4"], wants: .mark,
    parse: { parser throws(Diagnostic) in
      .reopen(mark: try parser.requireMark(after: "reopen"), why: parser.acceptString("why"))
    })
}
