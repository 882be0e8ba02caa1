import QuaereCore

/// Makes the index of a library: lays out its spaces, writes every column.
public struct IndexBuilder {
  let library: Library
  let layout: LibraryLayout
  let writer: IndexWriter
  /// Bounds of the sentences of each passage, and where each sentence starts in its passage's text.
  let passageSentences: [UInt32]
  let sentenceStarts: [UInt32]

  /// Writes the index of `library` to `path`, which is replaced in one step: a reader sees the old
  /// file or the new one, and of two writers the last to finish wins.
  ///
  /// - Parameters:
  ///   - fingerprints: of the files the library was read from, and of whatever else it rests on.
  ///   - readingVersion: of the reading rules; see `Index.isCurrent`.
  ///   - progress: called with how many documents are indexed, of how many; from several threads.
  /// - Throws: `IndexError`.
  public static func write(
    _ library: Library, fingerprints: [FileFingerprint], readingVersion: UInt64, to path: String,
    calls: SystemCalls = .real,
    progress: @Sendable (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws {
    let total = library.documents.count
    progress(0, total)
    let complete = library.withASentenceInEveryPassage
    try LibraryCheck.check(complete)
    let builder = try IndexBuilder(complete, IndexWriter(path: path, calls: calls))
    try builder.writeDocuments()
    try builder.writeSections()
    try builder.writeBlocks()
    try builder.writePassages()
    try builder.writeSentences()
    try builder.writeFootnotes()
    try builder.writeCitations()
    try builder.writeSources()
    try builder.writeNames()
    let mentions = try builder.writeMentions()
    let dates = try builder.writeDates()
    let quotes = try builder.writeQuotes()
    let figures = try builder.writeFigures()
    let doubts = try builder.writeDoubts()
    // The words are nearly all of the work; what is left after the last of them takes a moment.
    let words = try builder.writeWords { progress(min($0, total - 1), total) }
    try builder.writeFingerprints(fingerprints, readingVersion: readingVersion)
    let layout = builder.layout
    try builder.writeCounts([
      .documents: complete.documents.count, .sections: Int(layout.sections.last ?? 0),
      .blocks: layout.blockCount, .passages: layout.passageCount,
      .sentences: layout.sentenceCount, .footnotes: layout.footnoteCount,
      .markers: Int(layout.markers.last ?? 0), .citations: Int(layout.citations.last ?? 0),
      .sources: complete.sources.count, .authors: complete.authors.count,
      .names: complete.names.count,
      .spellings: complete.names.reduce(0) { $0 + $1.spellings.count }, .mentions: mentions,
      .dates: dates, .quotes: quotes, .figures: figures, .doubts: doubts, .tokens: words.tokens,
      .terms: words.terms, .fingerprints: fingerprints.count,
    ])
    try builder.writer.finish()
    progress(total, total)
  }

  private init(_ library: Library, _ writer: IndexWriter) throws {
    self.library = library
    self.writer = writer
    layout = try LibraryLayout(library.documents)
    var bounds = [UInt32](repeating: 0, count: layout.passageCount + 1)
    var starts: [UInt32] = []
    starts.reserveCapacity(layout.sentenceCount)
    for (index, document) in library.documents.enumerated() {
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

  private func writeCounts(_ counts: [Space: Int]) throws {
    try writer.plain(.counts, Space.allCases.map { UInt64(counts[$0] ?? 0) })
  }

  private func writeFingerprints(_ files: [FileFingerprint], readingVersion: UInt64) throws {
    let files = files.sorted { $0.path < $1.path }
    try writer.strings(.fingerprintPath, files.map(\.path))
    try writer.strings(.fingerprintSHA256, files.map(\.sha256))
    try writer.column(.fingerprintSize, files.map(\.size))
    try writer.column(.fingerprintModified, files.map(\.modified))
    try writer.column(.fingerprintInode, files.map(\.inode))
    try writer.column(.readingVersion, [readingVersion])
  }
}

extension Library {
  /// The same library, with one sentence over the whole text where the sentence pass left none.
  fileprivate var withASentenceInEveryPassage: Library {
    var copy = self
    for index in documents.indices { copy.documents[index].completeSentences() }
    return copy
  }
}

extension Document {
  fileprivate mutating func completeSentences() {
    let covered = Set(sentences.map(\.passage))
    guard covered.count < passages.count else { return }
    sentences += passages.indices.filter { !covered.contains($0) }.map {
      Sentence(passage: $0, range: 0..<passages[$0].block.text.utf8.count)
    }
    sentences.sort { ($0.passage, $0.range.lowerBound) < ($1.passage, $1.range.lowerBound) }
  }
}
