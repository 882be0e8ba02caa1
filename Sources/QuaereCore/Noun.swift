/// What a question can be about. One word per thing; the raw value is the plural a person types.
///
/// The order is that of `docs/language.md`: the text, the spans in it, what it rests on, who and
/// where, the reader's own work, and its trail.
public enum Noun: String, CaseIterable, Sendable, Codable {
  case documents, sections, passages, sentences
  case quotes, figures, dates, mentions
  case footnotes, citations, sources, authors, voices
  case names, people, places, groups, spellings
  case marks, flags, notes, confirmations, disputes
  case evidence, searches, dismissals, changes, sessions
  case pairs

  /// The form used after `exactly 1`, and in `1 passage`.
  public var singular: String {
    switch self {
    case .people: "person"
    case .voices: "voice"
    case .searches: "search"
    case .evidence: "evidence"
    case .pairs: "pair"
    default: String(rawValue.dropLast())
    }
  }

  /// `1 passage`, `8 passages`.
  public func counted(_ count: Int) -> String {
    "\(grouped(count)) \(count == 1 ? singular : rawValue)"
  }

  /// The noun written as the plural or the singular.
  public init?(word: String) {
    let folded = word.lowercased()
    guard let noun = Noun.allCases.first(where: { $0.rawValue == folded || $0.singular == folded })
    else { return nil }
    self = noun
  }

  /// The nouns that are made by the reader's own lines and not by the documents.
  public var isOfTheRecord: Bool {
    switch self {
    case .marks, .flags, .notes, .confirmations, .disputes, .evidence, .searches, .dismissals,
      .changes, .sessions:
      true
    default: false
    }
  }
}

/// `1234567` as `1,234,567`; figures below 10,000 stay as they are.
public func grouped(_ number: Int) -> String {
  guard abs(number) >= 10_000 else { return String(number) }
  var digits = Array(String(abs(number)))
  var index = digits.count - 3
  while index > 0 {
    digits.insert(",", at: index)
    index -= 3
  }
  return (number < 0 ? "-" : "") + String(digits)
}
