/// The spaces of whole numbers that ids are drawn from. Their counts are one section of the file, in
/// this order; every column's length is checked against them when the file is opened.
enum Space: Int, CaseIterable {
  case documents, sections, blocks, passages, sentences, footnotes, markers, citations
  case sources, authors, names, spellings, mentions, dates, quotes, figures, doubts
  case tokens, terms, fingerprints
}
