import QuaereCore

/// A word that `help` knows: its form, what it does, questions or lines that show it.
public struct HelpTopic: Hashable, Sendable {
  public enum Group: String, Sendable { case noun, clause, stage, command, setting, subject }

  public let word: String
  public let group: Group
  public let form: String
  public let words: String
  public let examples: [String]

  /// From the tables; where a word is two things, the first here is meant.
  public static let all: [HelpTopic] = clauses + stages + nouns + commands + settings + subjects

  private static let clauses = ClauseDefinition.all.map {
    HelpTopic(
      word: $0.keyword, group: .clause, form: $0.form, words: $0.words, examples: $0.examples)
  }

  private static let stages = StageDefinition.all.map {
    HelpTopic(
      word: $0.keyword, group: .stage, form: "| \($0.form)", words: $0.words,
      examples: $0.examples)
  }

  private static let nouns = NounDefinition.all.map { noun in
    let states = noun.states.isEmpty ? "" : "; that are " + noun.states.joined(separator: ", ")
    return HelpTopic(
      word: noun.noun.rawValue, group: .noun, form: "\(noun.form): \(noun.words)",
      words: "fields " + noun.fields.joined(separator: ", ") + states, examples: noun.examples)
  }

  private static let commands = CommandDefinition.all.map {
    HelpTopic(
      word: $0.verb, group: .command, form: $0.form, words: $0.words, examples: $0.examples)
  }

  private static let settings = Setting.all.map { setting in
    HelpTopic(
      word: setting.name, group: .setting,
      form: "set \(setting.name) " + setting.values.map(setting.written).joined(separator: " | "),
      words: setting.words,
      examples: setting.values.prefix(3).map { "set \(setting.name) \(setting.written($0))" })
  }
}
