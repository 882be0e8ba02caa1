import QuaereCore

extension NounDefinition {
  static let sourceNouns: [NounDefinition] = [
    NounDefinition(
      .footnotes, "the author's notes, at the foot or the end",
      fields: ["address", "label", "text", "markers", "citations", "document"],
      countable: [.sources, .people]),
    NounDefinition(
      .citations, "one work as one footnote cites it",
      fields: [
        "address", "text", "form", "author", "title", "container", "volume", "issue", "date",
        "pages", "source", "footnote", "document",
      ],
      states: ["full", "short", "ibid", "unresolved", "inferred"]),
    NounDefinition(
      .sources, "distinct works, to which citations resolve",
      fields: [
        "key", "author", "title", "container", "date", "spellings", "citations", "voice", "missing",
      ],
      states: ["missing", "present", "unresolved"],
      countable: [.footnotes, .passages, .sentences, .marks]),
    NounDefinition(
      .authors, "who wrote the sources", fields: ["name", "sources"], countable: [.citations]),
    NounDefinition(
      .voices, "works joined by an author or a declared derivation", fields: ["name", "sources"],
      countable: [.citations]),
  ]

  static let nameNouns: [NounDefinition] = [
    names(.names, "people, places and groups, spellings joined"),
    names(.people, "names of persons"),
    names(.places, "names of places"),
    names(.groups, "names of bodies, parties, periodicals"),
    NounDefinition(
      .spellings, "written forms of names", fields: ["spelling", "name", "kind", "mentions"]),
  ]

  private static func names(_ noun: Noun, _ words: String) -> NounDefinition {
    NounDefinition(
      noun, words, fields: ["name", "kind", "spellings", "mentions"],
      states: ["inferred", "authors"], countable: [.sentences, .passages, .documents])
  }
}
