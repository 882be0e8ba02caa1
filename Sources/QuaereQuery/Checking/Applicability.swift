import QuaereCore

/// Which clauses have a meaning for which nouns.
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

  /// The clause's keyword and the nouns it says something about; nil when another check decides.
  static func nouns(for clause: Clause) -> (keyword: String, nouns: Set<Noun>)? {
    switch clause {
    case .naming: ("naming", naming)
    case .containing: ("containing", containing)
    case .citing: ("citing", citing)
    case .by: ("by", by)
    case .dated: ("dated", dated)
    case .undated: ("undated", dated)
    case .made: ("made", made)
    case .inside, .with, .state, .comparison, .sharing, .differing: nil
    }
  }
}
