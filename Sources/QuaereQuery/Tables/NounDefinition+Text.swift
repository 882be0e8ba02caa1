extension NounDefinition {
  static let textNouns: [NounDefinition] = [
    NounDefinition(
      .documents, "files of the corpus, each with a handle",
      fields: [
        "address", "handle", "title", "creators", "date", "language", "path", "sha256", "sections",
        "passages", "sentences", "footnotes", "citations", "doubts",
      ]),
    NounDefinition(
      .sections, "a heading and what stands under it, counted in reading order",
      fields: ["address", "title", "level", "parent", "passages", "document"],
      countable: [.sentences, .footnotes]),
    NounDefinition(
      .passages, "paragraphs, list items, block quotations",
      fields: ["address", "print", "text", "section", "document", "words", "kind"],
      states: ["contested", "marked"],
      countable: [.sentences, .footnotes, .citations, .sources, .voices, .people, .marks]),
    NounDefinition(
      .sentences, "sentences of a passage",
      fields: ["address", "print", "text", "section", "document", "words", "date"],
      states: ["contested", "marked"], countable: [.footnotes, .sources, .voices, .people, .marks]),
  ]

  static let spanNouns: [NounDefinition] = [
    NounDefinition(
      .quotes, "quoted speech",
      fields: ["address", "text", "words", "start", "end", "section", "document"]),
    NounDefinition(
      .figures, "numbers with what they count",
      fields: ["address", "text", "value", "start", "end", "section", "document"]),
    NounDefinition(
      .dates, "date expressions with their EDTF value",
      fields: [
        "address", "text", "value", "start", "end", "year", "month", "day", "section", "document",
      ],
      states: ["inferred", "explicit", "approximate", "uncertain"]),
    NounDefinition(
      .mentions, "names at a place",
      fields: [
        "address", "text", "name", "kind", "spelling", "start", "end", "section", "document",
      ]),
  ]
}
