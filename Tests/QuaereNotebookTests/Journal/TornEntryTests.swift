import Foundation
import QuaereCore
import Testing

@testable import QuaereNotebook

/// Power lost at any byte of the last write.
struct TornEntryTests {
  private static let name = "2026-03-07-ada.md"

  private func journal(_ folder: TemporaryFolder) -> Journal {
    Journal(
      folder: folder.path, author: "ada", zone: .gmt,
      clock: { Date(timeIntervalSince1970: 1_772_884_931) })
  }

  private func twoEntries(_ folder: TemporaryFolder) throws -> (first: Int, text: String) {
    let journal = journal(folder)
    try journal.record(EntryDraft(question: "passages in 1", summary: "1 passage"))
    let first = folder.text(Self.name).utf8.count
    try journal.record(
      EntryDraft(
        question: "flag book:1.1 on \"é\"",
        anchors: [Anchor(address: try #require(Address("book:1.1")), words: "é")], summary: "open"))
    return (first, folder.text(Self.name))
  }

  @Test func nothingBeforeTheCutIsLostAndTheNextEntryStandsAlone() throws {
    let source = try TemporaryFolder()
    let (first, text) = try twoEntries(source)
    for cut in first..<text.utf8.count {
      let folder = try TemporaryFolder()
      folder.write(String(decoding: text.utf8.prefix(cut), as: UTF8.self), to: Self.name)
      let before = SessionFolder(folder: folder.path)
      let isWhole = cut == text.utf8.count - 1
      #expect(before.entries.map(\.number) == (isWhole ? [1, 2] : [1]))
      let again = journal(folder)
      let torn = try again.newlyTorn()
      #expect(torn == before.torn)
      let entry = try again.record(EntryDraft(question: "passages in 3"))
      let after = SessionFolder(folder: folder.path)
      #expect(after.entries.map(\.question).last == "passages in 3")
      #expect(after.entries.count == before.entries.count + 1)
      // A cut inside the `[` line leaves nothing to keep.
      #expect(after.torn.count == torn.filter { $0.id != nil }.count)
      #expect(entry.number >= 2)
      #expect(try again.newlyTorn().isEmpty)
      #expect(after.files[0].entries.allSatisfy { !$0.isEdited })
    }
  }

  @Test func theTornTailIsCopiedOnce() throws {
    let folder = try TemporaryFolder()
    let (_, text) = try twoEntries(folder)
    folder.write(String(text.prefix(text.count - 8)), to: Self.name)
    let torn = try journal(folder).newlyTorn()
    #expect(torn.map(\.id) == ["ada.2"])
    #expect(torn.map(\.question) == ["flag book:1.1 on \"é\""])
    #expect(
      folder.text("2026-03-07-ada.torn") == """
            [ada.2 2026-03-07T12:02:11Z]
            ? flag book:1.1 on "é"
            @ book:1.1
            " é
            = open;


        """)
    #expect(try journal(folder).newlyTorn().isEmpty)
  }
}
