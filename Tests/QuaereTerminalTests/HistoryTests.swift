import Glibc
import PTYDriver
import Testing

@Suite struct HistoryTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func upAndDownRecallEntriesAndTheDraft() throws {
    let session = try probe()
    for line in ["first", "second"] { try session.check(line, reads: line) }
    try session.check("dr\(Key.up)\(Key.up)\(Key.up)\(Key.down)\(Key.down)aft", reads: "draft")
    try session.check("\(Key.up)\(Key.up)\(Key.up)!", reads: "first!")
    try session.check("\(Key.up)\(Key.down)new", reads: "new")
    try session.check(Key.control("P") + Key.control("P") + Key.control("N") + "er", reads: "newer")
  }

  @Test func whatIsTypedPicksTheEntriesThatBeginSo() throws {
    let session = try probe()
    for line in ["дом один", "other", "дом два", "last"] { try session.check(line, reads: line) }
    try session.check("дом\(Key.up)\(Key.up)", reads: "дом один")
    try session.check("дом\(Key.up)\(Key.down)\(Key.down) три", reads: "дом три")
    // Nothing begins so: all entries, as with an empty line.
    try session.check("nothing\(Key.up)", reads: "дом три")
  }

  @Test func entriesOutliveTheProgram() throws {
    let entry = "(Нечаев \\ 日本\r\"два\")"
    let first = try probe([folder.file("history")])
    try first.check(entry, reads: "(Нечаев \\ 日本\n  \"два\")")
    try first.check("last", reads: "last")
    #expect(try first.end() == .exited(0))
    #expect(folder.read("history") == "(Нечаев \\\\ 日本\\n  \"два\")\nlast\n")

    let second = try probe([folder.file("history")])
    try second.check("\(Key.up)\(Key.up)", reads: "(Нечаев \\ 日本\n  \"два\")")
  }

  @Test func severalProgramsShareTheFile() throws {
    let sessions = try (1...3).map { _ in try probe([folder.file("history")]) }
    for round in 1...3 {
      for (index, session) in sessions.enumerated() {
        try session.check("\(index).\(round)", reads: "\(index).\(round)")
      }
    }
    let lines = folder.read("history").split(separator: "\n")
    #expect(lines == ["0.1", "1.1", "2.1", "0.2", "1.2", "2.2", "0.3", "1.3", "2.3"])
  }

  @Test func onlyItsOwnerReadsTheFile() throws {
    try probe([folder.file("new/deep/history")]).check("secret", reads: "secret")
    var status = stat()
    #expect(stat(folder.file("new/deep/history"), &status) == 0)
    #expect(status.st_mode & 0o777 == 0o600)
  }

  @Test func whatHoldsNoSecretIsSharedAcrossNotebooks() throws {
    let shared = folder.file("all/history")
    let first = try probe([folder.file("one"), shared])
    for line in ["passages", "naming Netchaev", "help"] { try first.check(line, reads: line) }
    #expect(try first.end() == .exited(0))
    #expect(folder.read("one") == "passages\nnaming Netchaev\nhelp\n")
    #expect(folder.read("all/history") == "passages\nhelp\n")

    let second = try probe([folder.file("two"), shared])
    try second.check("own", reads: "own")
    // Older than anything of one's own, and each once.
    try second.check("\(Key.up)\(Key.up)", reads: "help")
    try second.check("\(Key.up)\(Key.up)\(Key.up)\(Key.up)\(Key.up)", reads: "passages")
  }

  @Test func blankAndRepeatedLinesAreNotKept() throws {
    let session = try probe([folder.file("history")])
    for line in ["a", "a", "  ", "b", "a"] { try session.check(line, reads: line) }
    #expect(folder.read("history") == "a\nb\na\n")
  }

  @Test func brokenFilesAreRead() throws {
    try folder.write([0x61, 0xFF, 0x0A, 0x0A, 0x5C, 0x0A] + Array("torn".utf8), to: "history")
    let session = try probe([folder.file("history")])
    try session.check("\(Key.up)!", reads: "torn!")
    try session.check("\(Key.up)\(Key.up)\(Key.up)\(Key.up)", reads: "a\u{FFFD}")
    #expect(folder.read("history").hasSuffix("torn\ntorn!\na\u{FFFD}\n"))
  }

  @Test(arguments: ["/proc/none/history", "/", "/dev/full", "/dev/zero", "/dev/null"])
  func placesThatCannotBeWrittenDoNotFail(_ path: String) throws {
    let session = try probe([path])
    try session.check("still here", reads: "still here")
    try session.check(Key.up, reads: "still here")
    #expect(try session.end() == .exited(0))
  }
}
