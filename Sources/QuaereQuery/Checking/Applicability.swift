import QuaereCore

/// Which clauses have a meaning for which nouns.
enum Applicability {
  static let text: Set<Noun> = [.documents, .sections, .passages, .sentences]
  static let spans: Set<Noun> = [.quotes, .figures, .dates, .mentions]
  static let names: Set<Noun> = [.names, .people, .places, .groups, .spellings]
  static let marks: Set<Noun> = [.marks, .flags, .notes, .confirmations, .disputes]

  static let naming = text.union(spans).union(names).union(marks)
    .union([.footnotes, .citations, .authors, .searches, .pairs])
  static let containing = text.union(spans).union(marks).union([
    .footnotes, .citations, .searches, .pairs,
  ])
  static let citing = text.union(spans).union([.footnotes, .citations, .pairs])
  static let by = marks.union([
    .citations, .sources, .voices, .documents, .sessions, .searches, .changes,
  ])
  static let dated = text.union(spans).union([.footnotes, .citations, .sources, .pairs])
  static let made = marks.union([.searches, .sessions, .changes])
}
