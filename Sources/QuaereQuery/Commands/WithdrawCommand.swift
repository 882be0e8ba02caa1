import QuaereCore

extension CommandDefinition {
  static let withdraw = CommandDefinition(
    verb: "withdraw", form: "withdraw MARK [\"why\"]",
    words: "takes back a mark of yours; the line stays",
    examples: ["withdraw ada.4"], wants: .mark,
    parse: { parser throws(Diagnostic) in
      .withdraw(mark: try parser.requireMark(after: "withdraw"), why: parser.acceptString("why"))
    })
}
