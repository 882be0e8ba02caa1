import QuaereCore

extension IndexBuilder {
  /// Places of all passages, then of all footnotes; their texts are written with the words.
  func writeBlocks() throws {
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

  private func forEachBlock(_ body: (TextBlock) throws -> Void) rethrows {
    for document in library.documents {
      for passage in document.passages { try body(passage.block) }
    }
    for document in library.documents {
      for footnote in document.footnotes { try body(footnote.block) }
    }
  }

  func writePassages() throws {
    let places = Places(Passage.Kind.allCases)
    var kinds: [UInt8] = []
    var sections: [UInt32] = []
    var markers: [UInt32] = [0]
    for (index, document) in library.documents.enumerated() {
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
    let owners = library.documents.enumerated().flatMap { index, document in
      document.sentences.map { layout.passages[index] + UInt32($0.passage) }
    }
    try writer.column(.sentencePassage, owners)
    try writer.column(.sentenceStart, sentenceStarts)
    let ends = library.documents.flatMap { document in
      document.sentences.map { UInt32(clamping: $0.range.upperBound) }
    }
    try writer.column(.sentenceEnd, ends)
  }
}

/// The place of each case in its enumeration, as a column stores it.
struct Places<Case: Hashable> {
  private let places: [Case: UInt8]

  init(_ cases: [Case]) {
    places = Dictionary(uniqueKeysWithValues: zip(cases, 0...))
  }

  subscript(_ member: Case) -> UInt8 { places[member] ?? 0 }
}
