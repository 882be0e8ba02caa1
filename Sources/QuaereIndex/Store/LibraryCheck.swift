import QuaereCore

/// What the builder relies on, so that whatever it writes is sound: every id lies in its space, every
/// range in its text, and everything is in reading order.
enum LibraryCheck {
  /// - Throws: `IndexError.inconsistent`.
  static func check(_ library: Library) throws {
    for document in library.documents { try check(document, in: library) }
    for source in library.sources {
      try need(
        source.authors.allSatisfy(library.authors.indices.contains), "author of \(source.key)")
      try need(
        source.document.map(library.documents.indices.contains) ?? true,
        "document of \(source.key)")
    }
    for author in library.authors {
      try need(
        author.person.map(library.names.indices.contains) ?? true, "person of \(author.name)")
    }
  }

  private static func check(_ document: Document, in library: Library) throws {
    try checkSections(document)
    try checkMarkers(document)
    try checkSentences(document)
    for citation in document.citations {
      try need(
        document.footnotes.indices.contains(citation.footnote)
          && library.sources.indices.contains(citation.source), "citation in \(document.handle)")
      try checkRange(citation.range, inBlock: document.passages.count + citation.footnote, document)
    }
    for mention in document.mentions {
      try need(
        library.names.indices.contains(mention.name)
          && library.names[mention.name].spellings.indices.contains(mention.spelling),
        "name of a mention in \(document.handle)")
    }
    try checkSpans(document.mentions, document)
    try checkSpans(document.dates, document)
    try checkSpans(document.quotes, document)
    try checkSpans(document.figures, document)
  }

  private static func checkMarkers(_ document: Document) throws {
    for passage in document.passages {
      let length = passage.block.text.utf8.count
      var last = 0
      for marker in passage.markers {
        try need(
          document.footnotes.indices.contains(marker.footnote), "marker in \(document.handle)")
        try need(
          (last...length).contains(marker.offset), "place of a marker in \(document.handle)")
        last = marker.offset
      }
    }
  }

  private static func checkSentences(_ document: Document) throws {
    var last = (passage: 0, end: 0)
    for sentence in document.sentences {
      try need(
        document.passages.indices.contains(sentence.passage), "sentence in \(document.handle)")
      if sentence.passage != last.passage { last.end = 0 }
      try need(
        sentence.passage >= last.passage && sentence.range.lowerBound >= last.end
          && sentence.range.upperBound
            <= document.passages[sentence.passage].block.text.utf8.count,
        "range of a sentence in \(document.handle)")
      last = (sentence.passage, sentence.range.upperBound)
    }
  }

  private static func checkSections(_ document: Document) throws {
    for (index, section) in document.sections.enumerated() {
      let parent = section.parent ?? -1
      try need(
        parent < index && (parent >= 0 || section.parent == nil),
        "parent of a section in \(document.handle)")
    }
    var last = 0
    for (index, passage) in document.passages.enumerated() {
      try need(
        document.sections.indices.contains(passage.section) && passage.section >= last
          && document.sections[passage.section].passages.contains(index),
        "section of a passage in \(document.handle)")
      last = passage.section
    }
  }

  private static func checkSpans(_ spans: [some BlockSpan], _ document: Document) throws {
    for span in spans { try checkRange(span.range, inBlock: span.block, document) }
  }

  private static func checkRange(
    _ range: Range<Int>, inBlock block: Int, _ document: Document
  ) throws {
    try need(
      (0..<document.blockCount).contains(block) && range.lowerBound >= 0
        && range.upperBound <= document.block(block).text.utf8.count,
      "range of a span in \(document.handle)")
  }

  private static func need(_ holds: Bool, _ what: @autoclosure () -> String) throws {
    guard holds else { throw IndexError.inconsistent(what()) }
  }
}
