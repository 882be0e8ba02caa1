import QuaereCore

/// What a question may say about a noun: fields for `show`, `sort by`, `where`, `count by`, and
/// states for `that are`. The checker, help, completion and the reference page read this table.
public struct NounDefinition: Sendable {
  public let noun: Noun
  public let words: String
  /// Stable names, in the order in which JSON gives them.
  public let fields: [String]
  public let states: [String]
  /// Nouns whose number on a row may be used as a field (`sort by citations`).
  public let countable: [Noun]

  init(
    _ noun: Noun, _ words: String, fields: [String], states: [String] = [], countable: [Noun] = []
  ) {
    self.noun = noun
    self.words = words
    self.fields = fields
    self.states = states
    self.countable = countable
  }

  public static func of(_ noun: Noun) -> NounDefinition {
    table[noun] ?? NounDefinition(noun, "", fields: ["address"])
  }

  /// A field by name, `place` (the address as shown), or a countable noun.
  public func takes(field name: String) -> Bool {
    fields.contains(name) || name == "place" || countable.contains { $0.rawValue == name }
  }

  public static let all: [NounDefinition] =
    textNouns + spanNouns + sourceNouns + nameNouns + recordNouns

  private static let table = Dictionary(uniqueKeysWithValues: all.map { ($0.noun, $0) })
}
