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
  /// A set or a place that a question may begin with, or a set that stands for a value.
  case subject(ValueKind, Wanted)
  /// More words of a value that began at this scalar offset.
  case more(ValueKind, from: Int)
  /// A field of this noun (of any, when nil).
  case field(Noun?)
  /// A state that the noun's rows can be in.
  case state(Noun?)
  /// What a field of this noun is compared with.
  case literal(field: String, of: Noun?)
  case number
  /// Words in quotes; which ones, for a person.
  case string(String)
}

/// Kinds of values that are completed from the open documents and the record.
public enum ValueKind: String, Hashable, Sendable, CaseIterable {
  case name, source, word
  /// A source by its key alone.
  case key
  /// A document, a section by its title, or an address.
  case place
  /// An address alone.
  case address
  case citation
  /// A document; what a document is to be called.
  case handle, newHandle
  /// When the text says it was; when a line was typed.
  case period, moment, year
  /// Who wrote a source, who wrote a document, who made a mark.
  case author, creator, maker
  case namedSet, newSet, mark, row, path, session, setting, helpTopic
}

extension ValueKind {
  /// What a question in brackets has to give where such a value may stand; nil where none may.
  var space: Noun? {
    switch self {
    case .name: .names
    case .source, .author: .sources
    case .place: .documents
    default: nil
    }
  }

  /// What a command may act on.
  static func targets(of verb: String) -> [ValueKind] {
    switch verb {
    case "why": [.address, .row, .mark, .key, .name, .namedSet]
    case "by": [.address, .row]
    default: [.address, .row, .mark, .namedSet]
    }
  }

  /// Who `by` asks for.
  static func who(wrote noun: Noun?) -> ValueKind {
    switch noun {
    case .citations, .sources, .voices: .author
    case .documents: .creator
    default: .maker
    }
  }
}
