import Foundation
import Glibc
import Testing

@testable import QuaereReading

@Suite struct FolderFilesTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: "quaere-\(UUID())")

  private func write(_ path: String) throws {
    let file = folder.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data("Text.".utf8).write(to: file)
  }

  private func link(_ path: String, to target: String) {
    #expect(symlink(target, folder.appending(path: path).path) == 0)
  }

  @Test func linksAreFollowedOnce() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try write("corpus/a.md")
    try write("corpus/sub/b.md")
    try write("elsewhere/c.md")
    link("corpus/sub/up", to: "..")
    link("corpus/again.md", to: "a.md")
    link("corpus/lost.md", to: "nothing.md")
    link("corpus/more", to: "../elsewhere")
    link("corpus/more-again", to: "../elsewhere")
    link("all", to: "corpus")
    let found = FolderFiles.find(in: folder.appending(path: "all").path)
    // What leads nowhere is found too: a document is missed there, and reading it says so.
    #expect(found.map(\.path) == ["a.md", "lost.md", "more/c.md", "sub/b.md"])
    #expect(found.map(\.byteCount) == [5, 0, 5, 5])
  }

  @Test func pipesAndFoldersAreNoFiles() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try write("folder.md/inside.md")
    #expect(mkfifo(folder.appending(path: "pipe.md").path, 0o600) == 0)
    #expect(FolderFiles.find(in: folder.path).map(\.path) == ["folder.md/inside.md"])
  }

  @Test func aNameThatIsNotTextIsReported() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try write("a.md")
    let name = Array(folder.path.utf8CString.dropLast()) + "/".utf8CString.dropLast()
    let file = open(name + [CChar(bitPattern: 0xFF)] + ".md".utf8CString, O_CREAT | O_WRONLY, 0o600)
    #expect(file >= 0)
    close(file)
    let library = Reader.read(folder: folder.path)
    #expect(library.documents.map(\.path) == ["a.md"])
    #expect(library.unread.map(\.detail) == ["its name is not text in UTF-8"])
  }
}
