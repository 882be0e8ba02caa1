import QuaereCore

/// What a segment relies on, so that whatever is written is sound: every id lies in its document, every
/// range in its text, and everything is in reading order.
enum DocumentCheck {
  /// - Throws: `IndexError.inconsistent`.
  static func check(_ document: Document) throws {
    try checkSections(document)
    try checkMarkers(document)
    try checkSentences(document)
    try checkSpans(document.mentions, document)
    try checkSpans(document.noteMentions, document)
    try checkSpans(document.dates, document)
    try checkSpans(document.quotes, document)
    try checkSpans(document.figures, document)
    for citation in document.citations {
      try need(
        document.footnotes.indices.contains(citation.footnote), "citation in \(document.handle)")
      try checkRange(citation.range, inBlock: document.passages.count + citation.footnote, document)
    }
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
