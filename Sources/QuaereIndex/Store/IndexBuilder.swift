import QuaereCore

/// Makes an index: takes the columns of its documents over from segments, in whatever files these
/// lie, and adds what all documents together tell.
public struct IndexBuilder {
  let slices: [DocumentSlice]
  let library: Library
  let layout: SliceLayout
  let writer: IndexWriter

  /// Writes the index of documents to `path`, which is replaced in one step: a reader sees the old
  /// file or the new one, and of two writers the last to finish wins.
  ///
  /// The file depends on what the documents are and not on where their columns come from.
  ///
  /// - Parameters:
  ///   - slices: the documents, in order.
  ///   - library: what the passes over the library made of the same documents without their text.
  ///   - fingerprints: of the files the library was read from, and of whatever else it rests on.
  ///   - readingVersion: of the reading rules; see `Index.isCurrent`.
  ///   - progress: called with how many documents are indexed, of how many; from several threads.
  /// - Throws: `IndexError`.
  public static func write(
    _ slices: [DocumentSlice], joinedAs library: Library, fingerprints: [FileFingerprint],
    readingVersion: UInt64, to path: String, calls: SystemCalls = .real,
    progress: @Sendable (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws {
    let total = slices.count
    progress(0, total)
    guard slices.count == library.documents.count else {
      throw IndexError.inconsistent("number of documents")
    }
    try LibraryCheck.check(library)
    let builder = IndexBuilder(
      slices: slices, library: library, layout: try SliceLayout(slices),
      writer: try IndexWriter(path: path, calls: calls))
    try builder.writeLocal()
    var counts = try builder.writeJoined()
    // The words are nearly all of the work; what is left after the last of them takes a moment.
    let words = try builder.writeWords { progress(min($0, total - 1), total) }
    try builder.writeFingerprints(fingerprints, readingVersion: readingVersion)
    counts.merge([
      .tokens: words.tokens, .terms: words.terms, .fingerprints: fingerprints.count,
    ]) { $1 }
    try builder.writer.counts(counts)
    try builder.writer.finish()
    progress(total, total)
  }

  /// The same of a library in memory, whose documents stand as they are joined.
  public static func write(
    _ library: Library, fingerprints: [FileFingerprint], readingVersion: UInt64, to path: String,
    calls: SystemCalls = .real,
    progress: @Sendable (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws {
    let segment = try Segment(library.documents, beside: path, areJoined: true)
    try write(
      library.documents.indices.map { DocumentSlice(segment, $0) }, joinedAs: library,
      fingerprints: fingerprints, readingVersion: readingVersion, to: path, calls: calls,
      progress: progress)
  }

  private func writeLocal() throws {
    try writeDocuments()
    try writeSections()
    try writeBlocks()
    try writePassages()
    try writeSentences()
    try writeFootnotes()
    try writeSpans()
  }

  private func writeJoined() throws -> [Space: Int] {
    try writeCitations()
    try writeSources()
    try writeNames()
    let mentions = try writeMentions()
    let doubts = try writeDoubts()
    return [
      .documents: slices.count, .sections: layout.sections.total, .blocks: layout.blocks.total,
      .passages: layout.passages.total, .sentences: layout.sentences.total,
      .footnotes: layout.footnotes.total, .markers: layout.markers.total,
      .citations: library.documents.reduce(0) { $0 + $1.citations.count },
      .sources: library.sources.count, .authors: library.authors.count,
      .names: library.names.count,
      .spellings: library.names.reduce(0) { $0 + $1.spellings.count }, .mentions: mentions,
      .dates: layout.dates.total, .quotes: layout.quotes.total, .figures: layout.figures.total,
      .doubts: doubts,
    ]
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
