import QuaereCore

extension NounDefinition {
  static let recordNouns: [NounDefinition] = [
    marks(.marks, "everything you and others have put on the record"),
    marks(.flags, "open questions: to confirm, to complete, to discover"),
    marks(.notes, "your notes (the author's are footnotes)"),
    marks(.confirmations, "places confirmed on evidence"),
    marks(.disputes, "places disputed on evidence"),
    NounDefinition(
      .evidence, "what a confirmation or dispute rests on",
      fields: ["address", "text", "kind", "relation", "grade", "state", "mark"]),
    NounDefinition(
      .searches, "where you looked, and what you found",
      fields: ["address", "words", "place", "result", "why", "author", "made"], states: ["due"]),
    NounDefinition(
      .dismissals, "rows left out of the answer of a question, and why",
      fields: ["address", "row", "question", "why", "author", "made"]),
    NounDefinition(
      .changes, "what happened to documents and marks",
      fields: ["address", "kind", "text", "author", "made"]),
    NounDefinition(
      .sessions, "session files", fields: ["name", "title", "author", "entries", "made"]),
    NounDefinition(
      .pairs, "rows of one noun, two by two; clauses are about each of the two",
      fields: ["address", "shared", "text", "other"]),
  ]

  private static func marks(_ noun: Noun, _ words: String) -> NounDefinition {
    NounDefinition(
      noun, words,
      fields: [
        "mark", "kind", "status", "address", "words", "why", "author", "made", "evidence",
        "session", "anchor", "thread", "voices",
      ],
      states: [
        "open", "resolved", "confirmed", "disputed", "refuted", "undetermined", "withdrawn",
        "contested", "adrift",
      ])
  }
}
