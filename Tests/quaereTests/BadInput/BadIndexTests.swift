import Foundation
import Glibc
import PTYDriver
import Testing

/// The index is only a copy: where it is damaged, foreign, stale or cannot be kept, it is made again.
struct BadIndexTests {
  private let line = "sentences naming Keller | count"
  private let answer = "  3\n\n  3 of 8 sentences\n"

  @Test(arguments: ["truncated", "empty", "flipped", "foreign", "zero", "folder"])
  func aDamagedIndexIsMadeAgain(_ damage: String) throws {
    let notebook = try ScratchNotebook()
    _ = try notebook.run("-c", line)
    let path = notebook.path(".quaere/index")
    let whole = try Data(contentsOf: URL(fileURLWithPath: path))
    var bytes = Array(whole)
    switch damage {
    case "truncated": bytes.removeLast(bytes.count / 2)
    case "empty": bytes = []
    case "flipped": bytes[bytes.count / 2] ^= 0x10
    case "foreign": bytes = Array(ScratchNotebook.letters.utf8)
    case "zero": bytes = [UInt8](repeating: 0, count: bytes.count)
    default:
      unlink(path)
      mkdir(path, 0o700)
    }
    if damage != "folder" { try notebook.write(bytes, to: ".quaere/index") }
    let result = try notebook.run("-c", line)
    #expect(result.code == 0)
    #expect(result.output == answer)
    #expect(result.errors.isEmpty)
    if damage != "folder" {
      #expect(FileManager.default.contents(atPath: path)?.count == whole.count)
    }
  }

  @Test(.enabled(if: Machine.asNobody != nil)) func anIndexThatCanBeKeptNowhere() throws {
    let notebook = try ScratchNotebook()
    _ = try Program(["/bin/chmod", "-R", "a+rX,a-w", notebook.folder]).finish()
    let result = try Program(
      (Machine.asNobody ?? []) + [ScratchNotebook.program],
      environment: ScratchNotebook.environment.merging(["HOME": ""]) { $1 },
      folder: notebook.folder
    ).finish()
    #expect(result.code == 0)
    #expect(
      result.output.contains(
        "    the index is kept nowhere; every start reads anew          permission denied\n"),
      "\(result.output)")
    #expect(result.errors.isEmpty)
  }

  @Test func withoutAHomeNothingIsLookedForInSharedFolders() throws {
    let notebook = try ScratchNotebook(["letters.md": ScratchNotebook.letters])
    let result = try notebook.run("letters.md", "-c", line, environment: ["HOME": ""])
    #expect(result.output == answer)
    #expect(notebook.names(in: ".") == ["letters.md"])
  }

  @Test func aDocumentChangedWhileTheProgramRuns() throws {
    let notebook = try ScratchNotebook()
    let session = try notebook.prompt()
    try session.expectPrompt()
    try notebook.write("# Other\n\nAnna Keller left.\n", to: "corpus/letters.md")
    // The prompt goes on with what it opened.
    #expect(try session.ask("passages | count").contains("4 passages"))
    #expect(try session.ask("flag 2.2 to confirm").contains("! ada.2  2.2  to confirm"))
    unlink(notebook.path("corpus/letters.md"))
    #expect(try session.ask("read 2").contains("Nobody was arrested."))
    #expect(try session.leave() == .exited(0))
    // The mark kept its words, and says that they are gone.
    try notebook.write("# Other\n\nAnna Keller left.\n", to: "corpus/letters.md")
    #expect(try notebook.run("-c", "marks that are adrift | count").output.hasPrefix("  1\n"))
    let check = try notebook.run("-c", "marks that are adrift")
    #expect(check.output.contains("Nobody was arrested."))
  }
}
