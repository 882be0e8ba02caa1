import QuaereCore

/// What may follow, recorded by the parser itself at the furthest token it reached.
public enum Expected: Hashable, Sendable {
  /// This very word.
  case word(String)
  /// A sign such as `(` or `|`.
  case sign(String)
  case noun(Noun)
  /// A value only the corpus knows.
  case value(ValueKind)
  /// A field of this noun (of any, when nil).
  case field(Noun?)
  /// A state that the noun's rows can be in.
  case state(Noun?)
  case number
  case string
}

/// Kinds of values that are completed from the open documents and the record.
public enum ValueKind: String, Hashable, Sendable, CaseIterable {
  case name, source, word, place, period, namedSet, mark, person, row, path, setting, helpTopic
  case session
  /// What a field is compared with.
  case literal
}
