import QuaereCore

/// Which clauses and stages have a meaning for which nouns.
enum Applicability {
  static let text: Set<Noun> = [.documents, .sections, .passages, .sentences]
  static let spans: Set<Noun> = [.quotes, .figures, .dates, .mentions]
  static let names: Set<Noun> = [.names, .people, .places, .groups, .spellings]
  static let marks: Set<Noun> = [.marks, .flags, .notes, .confirmations, .disputes]

  static let naming = text.union(spans).union(names).union(marks)
    .union([.footnotes, .citations, .authors, .searches, .dismissals])
  static let containing = text.union(spans).union(marks).union([
    .footnotes, .citations, .searches, .dismissals,
  ])
  static let citing = text.union(spans).union([.footnotes, .citations])
  static let by = marks.union([
    .citations, .sources, .voices, .documents, .sessions, .searches, .dismissals, .changes,
  ])
  static let dated = text.union(spans).union([.footnotes, .citations, .sources])
  /// Rows that consist of words, which `kwic` and `collocates` count; a date or a mention stands for
  /// its sentence.
  static let worded = text.union(spans).union([.footnotes, .citations])
  /// Rows whose whole text can be shown.
  static let written = spans.union([.passages, .sentences, .footnotes, .citations])
  /// Rows with neighbours in running text.
  static let running = spans.union([.passages, .sentences])
  /// Rows that can be put in the order of their dates.
  static let timed = dated.union(made)

  static let made = marks.union([.searches, .dismissals, .sessions, .changes])

  /// The nouns that a clause says something about; nil when another check decides.
  static func nouns(for keyword: String) -> Set<Noun>? {
    switch keyword {
    case "naming": naming
    case "containing": containing
    case "citing": citing
    case "by": by
    case "dated", "undated": dated
    case "made": made
    default: nil
    }
  }

  /// Whether the clause can stand after the noun; for completion, which knows no more than that.
  static func admits(_ keyword: String, on noun: Noun, isPairs: Bool) -> Bool {
    switch keyword {
    case "sharing", "differing": isPairs
    case "that": !NounDefinition.of(noun).states.isEmpty
    default: nouns(for: keyword)?.contains(noun) ?? true
    }
  }

  /// Pairs are shown, cut, counted, narrowed and left for what hangs on them; they have no fields of
  /// their own to be put in order by.
  static func admits(stage keyword: String, on noun: Noun) -> Bool {
    switch keyword {
    case "kwic", "collocates": worded.contains(noun)
    case "context": running.contains(noun)
    case "text": written.contains(noun)
    case "timeline", "gaps": timed.contains(noun)
    case "network": StageDefinition.networked.contains { Relation.between(noun, $0) != nil }
    case "sort", "group", "table": noun != .pairs
    default: true
    }
  }

  /// Whether a stage can follow others: what has become lines or numbers is only cut, and counts are
  /// sorted.
  static func admits(stage keyword: String, after last: Stage?) -> Bool {
    guard let last, last.endsRows else { return true }
    if case .count(by: []) = last { return false }
    if ["first", "last"].contains(keyword) { return true }
    if case .count = last { return keyword == "sort" }
    return false
  }
}
