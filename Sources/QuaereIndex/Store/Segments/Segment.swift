import QuaereCore

/// Documents in flat form, not yet joined with others: those read just now, in a file for this run
/// only, or those of an index.
public final class Segment: Sendable {
  let columns: LocalColumns
  /// Where the documents have been indexed already, so that their words are known.
  let index: Index?
  /// Keeps the mapping that `columns` point into.
  private let file: IndexFile

  private init(_ file: IndexFile, of index: Index?) throws(IndexError) {
    self.file = file
    self.index = index
    columns = try LocalColumns(file)
  }

  /// Gives the memory back that it takes: it can be read again at any time.
  func forget() { file.forget() }

  /// The documents of an index. It should have been checked whole.
  public convenience init(_ index: Index) throws(IndexError) {
    try self.init(index.file, of: index)
  }

  /// - Parameters:
  ///   - path: beside which the file is made; its folder must exist.
  ///   - areJoined: see `SegmentBuilder.write`.
  convenience init(_ documents: [Document], beside path: String, areJoined: Bool = false) throws {
    let writer = try IndexWriter(path: path)
    try SegmentBuilder.write(documents, areJoined: areJoined, to: writer)
    try self.init(writer.finishForThisRun(), of: nil)
  }
}

/// One document of a segment.
public struct DocumentSlice: Sendable {
  let segment: Segment
  let number: Int

  public init(_ segment: Segment, _ number: Int) {
    self.segment = segment
    self.number = number
  }

  var columns: LocalColumns { segment.columns }

  /// True when it is the document of this number in an index.
  public func isDocument(_ number: Int, of index: Index) -> Bool {
    segment.index === index && self.number == number
  }

  /// The document without its text, as it was before it was joined with others.
  ///
  /// - Throws: `IndexError.damaged`, also for a document of an index that was made of a library
  ///   joined already.
  public func unjoined(handle: String, path: String) throws(IndexError) -> Document {
    try Document(
      unjoined: columns.documentUnjoined.utf8(number), handle: handle, path: path,
      sha256: columns.documentSHA256[number])
  }
}
