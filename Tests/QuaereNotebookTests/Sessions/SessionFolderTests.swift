import QuaereCore
import Testing

@testable import QuaereNotebook

struct SessionFolderTests {
  private func file(_ name: String, _ entries: [Entry]) throws -> SessionFile {
    let body = entries.map { EntryPrinter.text(of: $0.normalised()) }.joined(separator: "\n")
    let text = "---\nquaere: 1\nauthor: ada\n---\n\n" + body
    return try #require(SessionFile(text: text, name: name))
  }

  private func entry(_ author: String, _ number: Int, _ minute: String, _ question: String) -> Entry
  {
    Entry(
      author: author, number: number, time: "2026-03-07T14:\(minute):00Z", question: question)
  }

  @Test func readingOrderIsTimeThenAuthorThenNumber() throws {
    let folder = SessionFolder(files: [
      try file("a.md", [entry("ada", 2, "05", "x"), entry("ada", 1, "05", "y")]),
      try file("b.md", [entry("tom", 1, "01", "z"), entry("abe", 9, "05", "w")]),
    ])
    #expect(folder.entries.map(\.id) == ["tom.1", "abe.9", "ada.1", "ada.2"])
  }

  @Test func anEntryPastedTwiceCountsOnce() throws {
    let one = entry("ada", 1, "05", "x")
    let folder = SessionFolder(files: [try file("a.md", [one, one]), try file("b.md", [one])])
    #expect(folder.entries.map(\.id) == ["ada.1"])
    #expect(
      folder.oddities.map(\.description) == [
        "a.md:10: ada.1 stands in a.md:6 already; it counts once",
        "b.md:6: ada.1 stands in a.md:6 already; it counts once",
      ])
  }

  @Test func oneNameWithOtherContentIsRenamedAndReported() throws {
    let folder = SessionFolder(files: [
      try file("a.md", [entry("ada", 1, "05", "x")]),
      try file("b.md", [entry("ada", 1, "05", "y"), entry("ada", 1, "09", "z")]),
    ])
    #expect(folder.entries.map(\.id) == ["ada.1", "ada.1b", "ada.1c"])
    #expect(
      folder.oddities.map(\.description) == [
        "b.md:6: ada.1 stands in a.md:6 with other content; this one is ada.1b",
        "b.md:10: ada.1 stands in a.md:6 with other content; this one is ada.1c",
      ])
  }
}
