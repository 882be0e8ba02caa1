import QuaereCore

/// A command: its verb, words of help, examples, and how it is read. To add one, write a file
/// beside this one and a line in `all`.
public struct CommandDefinition: Sendable {
  public let verb: String
  public let form: String
  public let words: String
  public let examples: [String]
  /// What there has to be for the command to be of any use; completion leaves it out otherwise.
  var wants: ValueKind?
  let parse: @Sendable (inout Parser) throws(Diagnostic) -> Command

  public static let all: [CommandDefinition] = [
    opening, close, read, next, back, more, lastAnswer, flag, note, confirm, dispute, resolve,
    reopen, withdraw, reattach, dismiss, alias, apart, name, source, date, derive, sought, letting,
    freeze, compare, forget, setting, blind, agreement, why, explain, trace, without, proof, export,
    replay, save, seal, undo, check, help, tour, quit,
  ]

  static func named(_ verb: String) -> CommandDefinition? {
    all.first { $0.verb == verb }
  }
}
