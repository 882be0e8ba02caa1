import QuaereCore

extension CommandDefinition {
  static let replay = CommandDefinition(
    verb: "replay", form: "replay [SESSION]",
    words: "asks a session again and reports what differs",
    examples: ["replay"],
    parse: { parser throws(Diagnostic) in .replay(parser.acceptPath(.session)) })
}
