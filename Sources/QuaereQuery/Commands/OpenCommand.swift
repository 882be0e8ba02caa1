import QuaereCore

extension CommandDefinition {
  static let opening = CommandDefinition(
    verb: "open", form: "open PATH [as HANDLE]",
    words: "opens a file or a folder beside those already open",
    examples: ["open corpus"],
    parse: { parser throws(Diagnostic) in try parser.parseOpen() })
}
