import Foundation
import QuaereCore
import QuaereReading
import Testing

@testable import QuaereIndex
@testable import QuaereNotebook

/// What did not change is taken out of the index that was there.
struct TakingOverTests {
  /// The law: an index with documents taken over is, byte for byte, the one made of all files.
  @Test(arguments: 0..<24) func changesComeToTheSameAsReadingAll(seed: Int) throws {
    var folder = try RandomFolder(seed: seed)
    let corpus = CorpusIndex(location: folder.location)
    _ = try corpus.open()
    var changes: [String] = []
    for _ in 0..<4 {
      changes += folder.change()
      _ = try corpus.open()
      let taken = try #require(folder.index)
      _ = try corpus.open(rebuilding: true)
      #expect(taken == folder.index, "\(changes)")
    }
  }

  /// Nothing is lost on the way through segments: documents that are joined in memory give the same
  /// columns.
  @Test(arguments: 0..<8) func segmentsTellAllThatDocumentsDo(seed: Int) throws {
    var folder = try RandomFolder(seed: 100 + seed)
    _ = folder.change()
    _ = try CorpusIndex(location: folder.location).open()
    let files = folder.location.documents()
    let other = folder.folder.path + "/.quaere/other"
    try IndexBuilder.write(
      Reader.read(files),
      fingerprints: files.compactMap {
        FileFingerprint(ofFile: $0.path, in: folder.location.root)
      }, readingVersion: CorpusIndex.readingVersion, to: other)
    let taken = try sections(of: folder.indexPath)
    #expect(taken.count > 150)
    #expect(taken == (try sections(of: other)))
  }

  /// The bytes of every part of every column but the one that says how a document was not yet joined.
  private func sections(of path: String) throws -> [String: [UInt8]] {
    let file = try IndexFile(path: path)
    var found: [String: [UInt8]] = [:]
    for id in ColumnID.allCases where id != .documentUnjoined {
      for part in 0..<(4 as UInt16) {
        found["\(id) \(part)"] =
          bytes(of: id, part, as: UInt8.self, in: file)
          ?? bytes(of: id, part, as: UInt16.self, in: file)
          ?? bytes(of: id, part, as: UInt32.self, in: file)
          ?? bytes(of: id, part, as: UInt64.self, in: file)
      }
    }
    return found
  }

  private func bytes<Element: BitwiseCopyable>(
    of id: ColumnID, _ part: UInt16, as type: Element.Type, in file: IndexFile
  ) -> [UInt8]? {
    (try? file.section(id, part: part, as: type)).map { Array(UnsafeRawBufferPointer($0)) }
  }

  /// How many files are read when a notebook is opened again after a change.
  private func reads(_ documents: [String: String], _ change: (TemporaryFolder) throws -> Void)
    throws -> Int
  {
    let folder = try TemporaryFolder()
    for (name, text) in documents { folder.write(text, to: name) }
    let location = NotebookLocation(root: folder.path, corpus: folder.path)
    _ = try CorpusIndex(location: location).open()
    try change(folder)
    let count = ReadCount()
    var corpus = CorpusIndex(location: location)
    corpus.progress = { count.note($0) }
    _ = try corpus.open()
    return count.value
  }

  private static let three = [
    "a.md": "One of Prague.\n", "b.md": "Two of Paris.\n", "c.txt": "Three.\n\nFour.\n",
  ]

  @Test func oneChangedFileIsRead() throws {
    #expect(try reads(Self.three) { $0.write("Two, and Anna Reed.\n", to: "b.md") } == 1)
  }

  @Test func aNewFileIsRead() throws {
    #expect(try reads(Self.three) { $0.write("A fourth.\n", to: "d.md") } == 1)
  }

  @Test func nothingIsReadWhenAFileGoes() throws {
    let count = try reads(Self.three) {
      try FileManager.default.removeItem(atPath: $0.path + "/b.md")
    }
    #expect(count == 0)
  }

  @Test func theSameBytesAreNotReadAgain() throws {
    #expect(try reads(Self.three) { $0.write($0.text("b.md"), to: "b.md") } == 0)
  }

  @Test func aMovedFileIsNotReadAgain() throws {
    let count = try reads(Self.three) { folder in
      try FileManager.default.moveItem(atPath: folder.path + "/b.md", toPath: folder.path + "/z.md")
    }
    #expect(count == 0)
  }

  /// Its name says who wrote it.
  @Test func aFileThatGetsATellingNameIsRead() throws {
    let count = try reads(Self.three) { folder in
      try FileManager.default.moveItem(
        atPath: folder.path + "/c.txt", toPath: folder.path + "/Orne_The Mill_1901.txt")
    }
    #expect(count == 1)
  }

  /// In the text of a document, in the table, and with a word of the lexicon.
  @Test(arguments: ["Paris", nil, "prague"]) func allIsReadWhereTheIndexIsDamaged(
    word: String?
  ) throws {
    let count = try reads(Self.three) { folder in
      folder.write("Two, and Anna Reed.\n", to: "b.md")
      let path = folder.path + "/.quaere/index"
      var bytes = try #require(FileManager.default.contents(atPath: path))
      let place = try word.map { try #require(bytes.range(of: Data($0.utf8))).lowerBound }
      bytes[place ?? bytes.count - 40] ^= 0xFF
      _ = FileManager.default.createFile(atPath: path, contents: bytes)
    }
    #expect(count == 3)
  }
}

/// Of how many files the progress of reading last told.
private final class ReadCount: @unchecked Sendable {
  private let lock = NSLock()
  private var total = 0

  var value: Int { lock.withLock { total } }

  func note(_ done: WorkDone) {
    if done.kind == .reading { lock.withLock { total = done.total } }
  }
}
