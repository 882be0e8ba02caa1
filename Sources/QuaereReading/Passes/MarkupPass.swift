import QuaereCore

/// What the file's own markup says takes the place of what the passes before guessed: dates, names
/// and citations that overlap with it go.
public enum MarkupPass: DocumentPass {
  public static func run(_ document: inout Document) {
    guard !document.markup.isEmpty else { return }
    document.markup.sort { ($0.block, $0.range.lowerBound) < ($1.block, $1.range.lowerBound) }
    putDates(in: &document)
    putNames(in: &document)
    putCitations(in: &document)
  }

  private static func putDates(in document: inout Document) {
    let said = outermost(document.markup) { if case .date = $0 { true } else { false } }
    guard !said.isEmpty else { return }
    let taken = Dictionary(grouping: said, by: \.block)
    document.dates.removeAll { date in
      taken[date.block]?.contains { $0.range.overlaps(date.range) } ?? false
    }
    for span in said {
      guard case .date(let text) = span.kind, let value = EDTF(text) else { continue }
      document.dates.append(DateExpression(block: span.block, range: span.range, value: value))
    }
    document.dates.sort { ($0.block, $0.range.lowerBound) < ($1.block, $1.range.lowerBound) }
  }

  private static func putNames(in document: inout Document) {
    let said = outermost(document.markup, isName)
    guard !said.isEmpty else { return }
    let taken = Dictionary(grouping: said, by: \.block)
    document.mentions.removeAll { mention in
      taken[mention.block]?.contains { $0.range.overlaps(mention.range) } ?? false
    }
    let cited = document.citations.map { (document.passages.count + $0.footnote, $0.range) }
    let citedIn = Dictionary(grouping: cited, by: \.0)
    for span in said {
      // Authors in a citation are the citation's.
      let isCited = citedIn[span.block]?.contains { $0.1.overlaps(span.range) } ?? false
      if !isCited { document.mentions.append(Mention(block: span.block, range: span.range)) }
    }
    document.mentions.sort { ($0.block, $0.range.lowerBound) < ($1.block, $1.range.lowerBound) }
  }

  static func isName(_ kind: MarkedSpan.Kind) -> Bool {
    switch kind {
    case .person, .place, .group: true
    case .date, .citation: false
    }
  }

  /// In order, without what lies in another of the kind.
  static func outermost(
    _ spans: [MarkedSpan], _ wanted: (MarkedSpan.Kind) -> Bool
  ) -> [MarkedSpan] {
    var found: [MarkedSpan] = []
    for span in spans where wanted(span.kind) {
      if let last = found.last, last.block == span.block,
        last.range.upperBound > span.range.lowerBound
      {
        if span.range.upperBound > last.range.upperBound,
          span.range.lowerBound == last.range.lowerBound
        {
          found[found.count - 1] = span
        }
        continue
      }
      found.append(span)
    }
    return found
  }

  private static func putCitations(in document: inout Document) {
    let said = outermost(document.markup) { if case .citation = $0 { true } else { false } }
      .filter { $0.block >= document.passages.count }
    guard !said.isEmpty else { return }
    var made: [Citation] = []
    let taken = Dictionary(grouping: said) { $0.block - document.passages.count }
    let guessed = Dictionary(grouping: document.citations, by: \.footnote)
    for (footnote, spans) in taken {
      for span in spans {
        guard case .citation(let fields) = span.kind else { continue }
        let guess = guessed[footnote]?.first { $0.range.overlaps(span.range) }
        if let citation = citation(span, fields, footnote, guess) { made.append(citation) }
      }
    }
    let kept = document.citations.filter { citation in
      !(taken[citation.footnote]?.contains { $0.range.overlaps(citation.range) } ?? false)
    }
    document.citations = (kept + made).sorted {
      ($0.footnote, $0.range.lowerBound) < ($1.footnote, $1.range.lowerBound)
    }
  }

  /// What the markup leaves open is as it was guessed: `<bibl>Ibid., 4</bibl>`.
  private static func citation(
    _ span: MarkedSpan, _ fields: MarkedCitation, _ footnote: Int, _ guess: Citation?
  ) -> Citation? {
    guard fields.title != nil || !fields.authors.isEmpty || guess != nil else { return nil }
    var citation = guess ?? Citation(footnote: footnote, range: span.range)
    citation.range = span.range
    if fields.title != nil {
      citation.title = fields.title
      citation.container = fields.container
    }
    if !fields.authors.isEmpty { citation.authors = fields.authors }
    citation.volume = fields.volume ?? citation.volume
    citation.issue = fields.issue ?? citation.issue
    citation.date = fields.date ?? citation.date
    citation.pages = fields.pages ?? citation.pages
    return citation
  }
}
