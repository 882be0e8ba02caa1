import QuaereCore

extension SegmentBuilder {
  /// Texts and places of all passages, then of all footnotes.
  func writeBlocks() throws {
    // As they are: a segment is read once, and packed when the index is made.
    try writer.strings(.blockText) { add in try forEachBlock { try add($0.text) } }
    try writer.plain(.blockText, part: 3, [] as [UInt64])
    try writer.plain(.blockText, part: 4, [] as [UInt8])
    try writer.plain(.blockText, part: 5, [] as [UInt64])
    var lines = [[UInt32]](repeating: [], count: 2)
    var bytes = [[UInt64]](repeating: [], count: 2)
    forEachBlock { block in
      lines[0].append(UInt32(clamping: block.origin.first?.lines.lowerBound ?? 0))
      lines[1].append(UInt32(clamping: block.origin.last?.lines.upperBound ?? 0))
      bytes[0].append(UInt64(clamping: block.origin.first?.bytes.lowerBound ?? 0))
      bytes[1].append(UInt64(clamping: block.origin.last?.bytes.upperBound ?? 0))
    }
    try writer.column(.blockFirstLine, lines[0])
    try writer.column(.blockLastLine, lines[1])
    try writer.column(.blockFirstByte, bytes[0])
    try writer.column(.blockLastByte, bytes[1])
  }

  func forEachBlock(_ body: (TextBlock) throws -> Void) rethrows {
    for document in documents {
      for passage in document.passages { try body(passage.block) }
    }
    for document in documents {
      for footnote in document.footnotes { try body(footnote.block) }
    }
  }

  func writePassages() throws {
    let places = Places(Passage.Kind.allCases)
    var kinds: [UInt8] = []
    var sections: [UInt32] = []
    var markers: [UInt32] = [0]
    for (index, document) in documents.enumerated() {
      for passage in document.passages {
        kinds.append(places[passage.kind])
        sections.append(layout.sections[index] + UInt32(passage.section))
        markers.append((markers.last ?? 0) + UInt32(passage.markers.count))
      }
    }
    try writer.column(.passageKind, kinds)
    try writer.column(.passageSection, sections)
    try writer.column(.passageSentences, passageSentences)
    try writer.column(.passageMarkers, markers)
  }

  func writeSentences() throws {
    let owners = documents.enumerated().flatMap { index, document in
      document.sentences.map { layout.passages[index] + UInt32($0.passage) }
    }
    try writer.column(.sentencePassage, owners)
    try writer.column(.sentenceStart, sentenceStarts)
    let ends = documents.flatMap { document in
      document.sentences.map { UInt32(clamping: $0.range.upperBound) }
    }
    try writer.column(.sentenceEnd, ends)
  }
}
