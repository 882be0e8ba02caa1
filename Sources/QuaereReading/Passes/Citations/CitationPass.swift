import QuaereCore

/// Splits footnotes into citations and reads their fields. Runs after the date pass.
///
/// Forms are read here as far as a note alone tells them: full or ibid. What is short is known only
/// beside the citation it stands for, so the resolution pass says so.
public enum CitationPass: DocumentPass {
  public static func run(_ document: inout Document, _ texts: inout BlockTexts) {
    document.citations = []
    let dated = Dictionary(grouping: document.dates, by: \.block)
    for index in document.footnotes.indices {
      let dates = dated[document.passages.count + index] ?? []
      let note = NoteText(document.footnotes[index].block, dates: dates)
      document.citations += citations(of: note, footnote: index)
    }
  }

  private static func citations(of note: NoteText, footnote: Int) -> [Citation] {
    var made: [Citation] = []
    var joins: [Bool] = []
    for segment in CitationSplitter.segments(of: note) {
      var reader = CitationReader(note, segment, footnote: footnote)
      guard let citation = reader.read() else { continue }
      made.append(citation)
      joins.append(segment.joinsNext)
    }
    // From the end, so that three titles in a row share what the last one says.
    for index in made.indices.dropLast().reversed() where joins[index] {
      carry(from: made[index + 1], to: &made[index])
    }
    return made
  }

  /// `A and B, by C, Review 1979`: what stands after the last title holds for those before.
  private static func carry(from next: Citation, to citation: inout Citation) {
    guard citation.container == nil, let container = next.container else { return }
    citation.container = container
    citation.inferred.append("container")
    if citation.date == nil, let date = next.date {
      citation.date = date
      citation.inferred.append("date")
    }
    if citation.authors.isEmpty, !next.authors.isEmpty {
      citation.authors = next.authors
      citation.inferred.append("author")
    }
  }
}
