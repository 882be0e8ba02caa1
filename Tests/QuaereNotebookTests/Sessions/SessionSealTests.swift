import Foundation
import QuaereCore
import Testing

@testable import QuaereNotebook

struct SessionSealTests {
  private static let name = "2026-03-07-ada.md"

  /// Three entries, prose, and a seal as the fourth.
  private func sealed(entries: Int = 3) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let journal = Journal(
      folder: folder.path, author: "ada", zone: .gmt,
      clock: { Date(timeIntervalSince1970: 1_772_884_931) })
    for number in 1...entries {
      try journal.record(EntryDraft(question: "passages in \(number)", summary: "1 passage"))
    }
    folder.write(folder.text(Self.name) + "\nWhat I thought.", to: Self.name)
    var draft = EntryDraft(question: "seal", summary: "sealed")
    draft.isSeal = true
    let entry = try journal.record(draft)
    #expect(entry.seal != nil)
    return folder
  }

  private func broken(_ folder: TemporaryFolder) -> [String] {
    SessionFolder(folder: folder.path).oddities.filter { $0.code == "broken-seal" }
      .map(\.description)
  }

  @Test func anUntouchedFileKeepsItsSeal() throws {
    let folder = try sealed()
    let sessions = SessionFolder(folder: folder.path)
    #expect(sessions.oddities.isEmpty)
    let entry = try #require(sessions.entries.last)
    #expect(!entry.isEdited)
    #expect(entry.seal?.lines == 21)
    #expect(sessions.files.first?.text == folder.text(Self.name))
  }

  @Test func whatIsWrittenBelowBreaksNothing() throws {
    let folder = try sealed()
    folder.write(folder.text(Self.name) + "\nAnother day.\n", to: Self.name)
    try Journal(folder: folder.path, author: "ada", zone: .gmt)
      .record(EntryDraft(question: "passages in 9"))
    #expect(broken(folder) == [])
  }

  @Test func otherLineEndsBreakNothing() throws {
    let folder = try sealed()
    folder.write(folder.text(Self.name).replacing("\n", with: "\r\n"), to: Self.name)
    #expect(broken(folder) == [])
  }

  /// Any edit above, and the line where it is.
  @Test(arguments: [
    ("? passages in 2", "? passages in 7", 13), ("What I thought", "What I think", 20),
    ("author: ada", "author: ada (Ada)", 3), ("\nWhat I thought.\n", "\n", 20),
    ("# Saturday", "x\n# Saturday", 6),
  ])
  func anEditAboveIsReportedWithItsLine(old: String, new: String, line: Int) throws {
    let folder = try sealed()
    let text = folder.text(Self.name)
    let edited = text.replacing(old, with: new, maxReplacements: 1)
    #expect(text != edited)
    folder.write(edited, to: Self.name)
    let found = broken(folder)
    #expect(found.count == 1)
    #expect(
      found.first?.hasPrefix("\(Self.name):\(line): here something is not as it was when ada.4")
        == true, "\(found)")
  }

  @Test func aLongFileIsToldToWithinAFewLines() throws {
    let folder = try sealed(entries: 200)
    let text = folder.text(Self.name)
    folder.write(text.replacing("? passages in 150\n", with: "? passages in 5\n"), to: Self.name)
    let line =
      text.split(separator: "\n", omittingEmptySubsequences: false)
      .firstIndex { $0.hasSuffix("? passages in 150") }.map { $0 + 1 } ?? 0
    let oddities = SessionFolder(folder: folder.path).oddities
    let found = try #require(oddities.first { $0.code == "broken-seal" })
    #expect(found.line <= line && line < found.line + 16)
  }

  @Test func onlyTheFirstBrokenSealIsReported() throws {
    let folder = try sealed()
    let journal = Journal(folder: folder.path, author: "ada", zone: .gmt)
    var draft = EntryDraft(question: "seal", summary: "sealed")
    draft.isSeal = true
    try journal.record(draft)
    folder.write(folder.text(Self.name).replacing("thought", with: "think"), to: Self.name)
    #expect(broken(folder).count == 1)
  }

  @Test(arguments: 0..<50) func everyChangeOfACharacterAboveIsSeen(seed: Int) throws {
    let folder = try sealed()
    var random = Seeded(seed)
    let text = Array(folder.text(Self.name))
    let end = folder.text(Self.name).components(separatedBy: "    [ada.4")[0].count
    var edited = text
    let at = random.below(end - 1)
    guard text[at] != "\n" else { return }
    edited[at] = text[at] == "q" ? "k" : "q"
    folder.write(String(edited), to: Self.name)
    // Without its front matter the file is no session, and says nothing.
    guard !SessionFolder(folder: folder.path).files.isEmpty else { return }
    #expect(broken(folder).count == 1)
  }
}
