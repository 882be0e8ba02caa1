import QuaereCore

extension IndexBuilder {
  func writeCitations() throws {
    let forms = Places(Citation.Form.allCases)
    var citations: [Citation] = []
    var owners: [UInt32] = []
    for (index, place) in places.enumerated() {
      let own = library.documents[index].citations.byFootnote
      citations += own
      owners += own.lazy.map { UInt32(place.firstFootnote + $0.footnote) }
    }
    let bounds = Lists(grouping: owners, count: layout.footnotes.total).starts
    try writer.column(.footnoteCitations, bounds)
    try writer.column(.citationFootnote, owners)
    try writer.column(
      .citationStart, citations.map { UInt32(clamping: $0.range.lowerBound) } as [UInt32])
    try writer.column(
      .citationEnd, citations.map { UInt32(clamping: $0.range.upperBound) } as [UInt32])
    try writer.column(.citationForm, citations.map { forms[$0.form] } as [UInt8])
    let sources = citations.map { UInt32($0.source) } as [UInt32]
    try writer.column(.citationSource, sources)
    try writer.adjacency(.sourceCitations, Lists(grouping: sources, count: library.sources.count))
    try writer.lists(.citationAuthors, citations.map(\.authors))
    try writer.strings(.citationTitle, citations.map(\.title))
    try writer.strings(.citationContainer, citations.map(\.container))
    try writer.strings(.citationVolume, citations.map(\.volume))
    try writer.strings(.citationIssue, citations.map(\.issue))
    try writer.strings(.citationDate, citations.map(\.date))
    try writer.strings(.citationPages, citations.map(\.pages))
    try writer.lists(.citationInferred, citations.map(\.inferred))
    try writer.strings(.citationReason, citations.map(\.reason))
  }

  func writeSources() throws {
    let sources = library.sources
    try writer.strings(.sourceKey, sources.map(\.key))
    try writer.strings(.sourceTitle, sources.map(\.title))
    try writer.strings(.sourceContainer, sources.map(\.container))
    try writer.strings(.sourceDate, sources.map(\.date))
    try writer.lists(
      .sourceSpellings, sources.map { $0.spellings.map { "\($0.text)\t\($0.count)" } })
    try writer.column(
      .sourceDocument, sources.map { $0.document.map { UInt32($0) } ?? Index.none })
    try writer.column(.sourceIsResolved, sources.map { UInt8($0.isResolved ? 1 : 0) })
    var authors = Lists()
    for source in sources { authors.append(source.distinctAuthors) }
    try writer.adjacency(.sourceAuthors, authors)
    try writer.adjacency(.authorSources, authors.transposed(count: library.authors.count))
    try writer.strings(.authorName, library.authors.map(\.name))
    try writer.column(
      .authorPerson, library.authors.map { $0.person.map { UInt32($0) } ?? Index.none })
  }
}

extension Source {
  /// In the order in which the work names them, each once.
  fileprivate var distinctAuthors: [UInt32] {
    var found: [UInt32] = []
    for author in authors where !found.contains(UInt32(author)) { found.append(UInt32(author)) }
    return found
  }
}

extension [Citation] {
  /// In the order of the notes, then of their text.
  fileprivate var byFootnote: [Citation] {
    let key = { (citation: Citation) in (citation.footnote, citation.range.lowerBound) }
    guard zip(self, dropFirst()).contains(where: { key($0) > key($1) }) else { return self }
    return sorted { key($0) < key($1) }
  }
}
