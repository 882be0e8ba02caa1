import QuaereCore

/// Puts documents into columns: all that belongs to one document alone.
struct SegmentBuilder {
  let documents: [Document]
  let layout: SegmentLayout
  let writer: IndexWriter
  /// Bounds of the sentences of each passage, and where each sentence starts in its passage's text.
  let passageSentences: [UInt32]
  let sentenceStarts: [UInt32]

  /// Writes a segment; the caller finishes the file.
  ///
  /// - Parameter areJoined: true when the passes over the library have been over the documents, so
  ///   that they cannot be joined with others again.
  /// - Throws: `IndexError`.
  static func write(_ documents: [Document], areJoined: Bool, to writer: IndexWriter) throws {
    let complete = documents.map(\.withASentenceInEveryPassage)
    for document in complete { try DocumentCheck.check(document) }
    let builder = try SegmentBuilder(complete, writer)
    try builder.writeDocuments()
    try builder.writeUnjoined(areJoined: areJoined)
    try builder.writeSections()
    try builder.writeBlocks()
    try builder.writePassages()
    try builder.writeSentences()
    try builder.writePrints()
    try builder.writeFootnotes()
    let dates = try builder.writeDates()
    let quotes = try builder.writeQuotes()
    let figures = try builder.writeFigures()
    let layout = builder.layout
    try writer.counts([
      .documents: complete.count, .sections: Int(layout.sections.last ?? 0),
      .blocks: layout.blockCount, .passages: layout.passageCount,
      .sentences: layout.sentenceCount, .footnotes: layout.footnoteCount,
      .markers: Int(layout.markers.last ?? 0), .dates: dates, .quotes: quotes, .figures: figures,
    ])
  }

  private init(_ documents: [Document], _ writer: IndexWriter) throws {
    self.documents = documents
    self.writer = writer
    layout = try SegmentLayout(documents)
    var bounds = [UInt32](repeating: 0, count: layout.passageCount + 1)
    var starts: [UInt32] = []
    starts.reserveCapacity(layout.sentenceCount)
    for (index, document) in documents.enumerated() {
      for sentence in document.sentences {
        bounds[Int(layout.passages[index]) + sentence.passage + 1] += 1
        starts.append(UInt32(clamping: sentence.range.lowerBound))
      }
    }
    for index in 0..<layout.passageCount { bounds[index + 1] += bounds[index] }
    passageSentences = bounds
    sentenceStarts = starts
  }

  /// The last sentence of a passage that starts at or before an offset, or its first.
  func sentence(at offset: Int, inPassage passage: UInt32) -> UInt32 {
    let range = Int(passageSentences[Int(passage)])..<Int(passageSentences[Int(passage) + 1])
    // By halves: a text without line ends is one passage of a million sentences.
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if Int(sentenceStarts[middle]) <= offset { low = middle + 1 } else { high = middle }
    }
    return UInt32(max(range.lowerBound, low - 1))
  }

  private func writeUnjoined(areJoined: Bool) throws {
    try writer.texts(.documentUnjoined) { add in
      for document in documents {
        let bytes = areJoined ? [] : ByteWriter(unjoined: document).bytes
        try bytes.withUnsafeBufferPointer { try add($0) }
      }
    }
  }
}

extension IndexWriter {
  func counts(_ counts: [Space: Int]) throws {
    try plain(.counts, Space.allCases.map { UInt64(counts[$0] ?? 0) })
  }
}

extension Document {
  /// The same, with one sentence over the whole text where the sentence pass left none.
  fileprivate var withASentenceInEveryPassage: Document {
    let covered = Set(sentences.map(\.passage))
    guard covered.count < passages.count else { return self }
    var copy = self
    copy.sentences += passages.indices.filter { !covered.contains($0) }.map {
      Sentence(passage: $0, range: 0..<passages[$0].block.text.utf8.count)
    }
    copy.sentences.sort { ($0.passage, $0.range.lowerBound) < ($1.passage, $1.range.lowerBound) }
    return copy
  }
}
