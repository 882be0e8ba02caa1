import QuaereCore

extension SegmentBuilder {
  /// Footnotes, their markers, and what rests on them under each reach.
  func writeFootnotes() throws {
    let footnotes = documents.flatMap(\.footnotes)
    try writer.column(.footnoteNumber, footnotes.map { UInt32(clamping: $0.number) } as [UInt32])
    try writer.strings(.footnoteLabel, footnotes.map(\.label))

    let markers = PlacedMarkers(self)
    try writer.column(.markerOffset, markers.offsets)
    try writer.column(.markerSentence, markers.sentences)
    try writer.column(.markerFootnote, markers.footnotes)
    try writer.adjacency(
      .footnoteMarkers, Lists(grouping: markers.footnotes, count: layout.footnoteCount))
    try writeReaches(markers)
  }

  private func writeReaches(_ markers: PlacedMarkers) throws {
    let columns: [(Reach, ColumnID, ColumnID)] = [
      (.sentence, .sentenceRestsOnSentence, .footnoteAnswersForSentence),
      (.paragraph, .sentenceRestsOnParagraph, .footnoteAnswersForParagraph),
      (.section, .sentenceRestsOnSection, .footnoteAnswersForSection),
    ]
    let sections = documents.indices.flatMap { index in
      documents[index].passages.map { layout.sections[index] + UInt32($0.section) }
    }
    for (reach, rests, answers) in columns {
      let lists = markers.reached(reach, passageSentences: passageSentences, sections: sections)
      try writer.adjacency(rests, lists)
      try writer.adjacency(answers, lists.transposed(count: layout.footnoteCount))
    }
  }
}
