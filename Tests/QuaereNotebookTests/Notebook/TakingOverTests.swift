import Foundation
import QuaereCore
import Testing

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
