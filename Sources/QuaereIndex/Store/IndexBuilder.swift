import QuaereCore

/// Makes an index: takes the columns of its documents over from segments, in whatever files these
/// lie, and adds what all documents together tell.
public struct IndexBuilder {
  let slices: [DocumentSlice]
  /// Empty until all documents are joined.
  private(set) var library = Library()
  let layout: SliceLayout
  let places: [DocumentPlace]
  let writer: IndexWriter

  /// Writes the index of documents to `path`, which is replaced in one step: a reader sees the old
  /// file or the new one, and of two writers the last to finish wins.
  ///
  /// The file depends on what the documents are and not on where their columns come from.
  ///
  /// - Parameters:
  ///   - slices: the documents, in order.
  ///   - joining: what the passes over the library make of the same documents without their text. It
  ///     works on another core while columns are written that do not need it.
  ///   - fingerprints: of the files the library was read from, and of whatever else it rests on.
  ///   - readingVersion: of the reading rules; see `Index.isCurrent`.
  ///   - progress: called with how many documents are indexed, of how many; from several threads.
  /// - Throws: `IndexError`, and whatever `joining` throws.
  public static func write(
    _ slices: [DocumentSlice], joining: @escaping @Sendable () throws -> Library,
    fingerprints: [FileFingerprint], readingVersion: UInt64, to path: String,
    calls: SystemCalls = .real,
    progress: @Sendable (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws {
    let total = slices.count
    progress(0, total)
    let library = Meanwhile(joining)
    defer { library.wait() }
    let layout = try SliceLayout(slices)
    var builder = IndexBuilder(
      slices: slices, layout: layout, places: layout.places(),
      writer: try IndexWriter(path: path, calls: calls))
    try builder.writeLocal()
    builder.giveMemoryBack()
    // The words are nearly all of the work; what is left after the last of them takes a moment.
    let words = try builder.writeWords { progress(min($0, total - 1), total) }
    builder.library = try library.value()
    var counts = try builder.writeJoined()
    try builder.writer.fingerprints(fingerprints, readingVersion: readingVersion)
    counts.merge([
      .tokens: words.tokens, .terms: words.terms, .fingerprints: fingerprints.count,
    ]) { $1 }
    try builder.writer.counts(counts)
    try builder.writer.finish()
    progress(total, total)
  }

  /// The same of a library that is joined.
  public static func write(
    _ slices: [DocumentSlice], joinedAs library: Library, fingerprints: [FileFingerprint],
    readingVersion: UInt64, to path: String, calls: SystemCalls = .real,
    progress: @Sendable (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws {
    try write(
      slices, joining: { library }, fingerprints: fingerprints, readingVersion: readingVersion,
      to: path, calls: calls, progress: progress)
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

  private func giveMemoryBack() {
    var memory = SegmentMemory()
    for group in layout.groups { memory.read(0, of: group.segment) }
    memory.forget()
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
    guard library.documents.count == slices.count else {
      throw IndexError.inconsistent("number of documents")
    }
    try LibraryCheck.check(library)
    try writeNamesOfDocuments()
    try writeCitations()
    try writeSources()
    try writeNames()
    let mentions = try writeMentions()
    let doubts = try writeDoubts()
    return [
      .documents: slices.count, .sections: layout.sections.total, .blocks: layout.blocks.total,
      .passages: layout.passages.total, .sentences: layout.sentences.total,
      .footnotes: layout.footnotes.total, .markers: layout.markers.total,
      .citations: places.indices.reduce(0) { $0 + library.documents[$1].citations.count },
      .sources: library.sources.count, .authors: library.authors.count,
      .names: library.names.count,
      .spellings: library.names.reduce(0) { $0 + $1.spellings.count }, .mentions: mentions,
      .dates: layout.dates.total, .quotes: layout.quotes.total, .figures: layout.figures.total,
      .doubts: doubts,
    ]
  }
}
