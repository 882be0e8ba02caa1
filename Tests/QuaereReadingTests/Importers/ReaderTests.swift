import Foundation
import QuaereCore
import Synchronization
import Testing

@testable import QuaereReading

@Suite struct ReaderTests {
  @Test func readsAFolder() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "quaere-\(UUID())").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let files: [(String, [UInt8])] = [
      ("mill-1901.md", Array("It burned.".utf8)), ("sub/mill-1902.txt", Array("It stood.".utf8)),
      ("binary.txt", [0x61, 0x00]), ("empty.md", Array(" \n".utf8)), ("picture.png", [1]),
      (".hidden.md", [0x61]), (".quaere/index.md", [0x61]),
    ]
    for (path, bytes) in files {
      let location = URL(filePath: folder).appending(path: path)
      try FileManager.default.createDirectory(
        at: location.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: location)
    }
    let last = Mutex((0, 0))
    let library = Reader.read(folder: folder) { done, total in
      last.withLock { $0 = (max($0.0, done), total) }
    }
    #expect(library.documents.map(\.handle) == ["mill", "mill-2"])
    #expect(library.documents.map(\.path) == ["mill-1901.md", "sub/mill-1902.txt"])
    #expect(library.documents.allSatisfy { $0.sentences.count == 1 })
    #expect(
      library.unread.map { "\($0.path): \($0.detail)" } == [
        "binary.txt: it is not text: line 1 has a NUL byte", "empty.md: it is empty",
      ])
    #expect(last.withLock { $0 } == (4, 4))
    let named = Reader.read(folder: folder, handles: ["mill-1901.md": "orne"])
    #expect(named.documents.map(\.handle) == ["orne", "mill"])
  }

  @Test func aMissingFileIsReported() {
    let file = FoundFile(path: "gone.md", location: "/nowhere/gone.md", byteCount: 3)
    #expect(Reader.read([file]).unread.map(\.detail) == ["it cannot be opened: nothing is there"])
  }
}
