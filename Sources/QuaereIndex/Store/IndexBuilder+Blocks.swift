import QuaereCore

extension IndexBuilder {
  /// Texts and places of all passages, then of all footnotes.
  func writeBlocks() throws {
    let blocks = library.documents.lazy.map { $0.passages.lazy.map(\.block) }.joined()
    let notes = library.documents.lazy.map { $0.footnotes.lazy.map(\.block) }.joined()
    let all = [AnySequence(blocks), AnySequence(notes)].joined()
    try writer.strings(.blockText, all.lazy.map(\.text))
    var (firstLine, lastLine): ([UInt32], [UInt32]) = ([], [])
    var (firstByte, lastByte): ([UInt64], [UInt64]) = ([], [])
    for block in all {
      firstLine.append(UInt32(clamping: block.origin.first?.lines.lowerBound ?? 0))
      lastLine.append(UInt32(clamping: block.origin.last?.lines.upperBound ?? 0))
      firstByte.append(UInt64(clamping: block.origin.first?.bytes.lowerBound ?? 0))
      lastByte.append(UInt64(clamping: block.origin.last?.bytes.upperBound ?? 0))
    }
    try writer.column(.blockFirstLine, firstLine)
    try writer.column(.blockLastLine, lastLine)
    try writer.column(.blockFirstByte, firstByte)
    try writer.column(.blockLastByte, lastByte)
  }

  func writePassages() throws {
    let kinds = Places(Passage.Kind.allCases)
    let passages = library.documents.lazy.flatMap(\.passages)
    try writer.column(.passageKind, passages.map { kinds[$0.kind] } as [UInt8])
    let sections = library.documents.enumerated().flatMap { index, document in
      document.passages.map { layout.sections[index] + UInt32($0.section) }
    }
    try writer.column(.passageSection, sections)
    try writer.column(.passageSentences, passageSentences)
    var markers: [UInt32] = [0]
    for passage in passages { markers.append((markers.last ?? 0) + UInt32(passage.markers.count)) }
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
