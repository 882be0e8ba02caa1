import Foundation
import Testing

@testable import QuaereNotebook

/// Whatever hands, editors and merges did to a file: it opens, and what is odd is said with its line.
struct OddFileTests {
  private static let entry = """
        [ada.1 2026-03-07T14:01:00Z]
        ? flag mill:1.1 "who?"
        = open

    """
  private static let head = "---\nquaere: 1\nauthor: ada\n---\n\n"

  private func read(_ bytes: [UInt8]) throws -> SessionFile {
    try #require(SessionFile(bytes: bytes, name: "a.md"))
  }

  private func said(_ text: String) throws -> [String] {
    try read(Array((OddFileTests.head + text).utf8)).oddities.map(\.description)
  }

  @Test func aFileOfWindowsIsReadAsItIs() throws {
    let text = (OddFileTests.head + OddFileTests.entry).replacing("\n", with: "\r\n")
    let file = try read(Array(text.utf8))
    #expect(file.entries.map(\.question) == ["flag mill:1.1 \"who?\""])
    #expect(file.oddities.isEmpty)
  }

  @Test func linesOfTwoKindsAreSaid() throws {
    let text = OddFileTests.head + OddFileTests.entry.replacing("\n", with: "\r\n")
    let file = try read(Array(text.utf8))
    #expect(file.entries.map(\.id) == ["ada.1"])
    #expect(
      file.oddities.map(\.description) == [
        "a.md:6: from here line ends are of another kind than above"
      ])
  }

  @Test func theLastLineMayLackItsEnd() throws {
    let text = OddFileTests.head + OddFileTests.entry + "The last words."
    let file = try read(Array(text.utf8))
    #expect(file.entries.map(\.id) == ["ada.1"])
    #expect(file.oddities.map(\.description) == ["a.md:9: the file ends without a line end"])
  }

  @Test func bytesThatAreNoTextAreSaid() throws {
    let bytes =
      Array((OddFileTests.head + "caf").utf8) + [0xE9, 0x0A] + Array(OddFileTests.entry.utf8)
    let file = try read(bytes)
    #expect(file.entries.map(\.id) == ["ada.1"])
    #expect(
      file.oddities.map(\.description) == ["a.md:6: bytes here are not UTF-8; each is read as �"])
  }

  @Test(arguments: [
    (
      "[ada 2026-03-07T14:01:00Z]",
      "“[ada 2026-03-07T14:01:00Z]” does not begin an entry: its name is none such as ada.4"
    ),
    (
      "[ada.1 yesterday]",
      "“yesterday” is no time such as 2026-03-07T14:02:11Z; its place is a guess"
    ),
  ])
  func aBadHeadIsSaid(head: String, words: String) throws {
    let text = OddFileTests.entry.replacing("[ada.1 2026-03-07T14:01:00Z]", with: head)
    #expect(try said(text).contains("a.md:6: \(words)"))
  }

  @Test func aBlockOfCodeIsNoBadHead() throws {
    #expect(try said("    [link][1]\n    [1, 2]\n").isEmpty)
  }

  @Test func allOfItIsListedByCheck() throws {
    let desk = try Desk()
    _ = desk.screen("flag 1.1.1 \"who?\"")
    _ = desk.screen("let thin = passages with no sources")
    _ = desk.screen("flag 1.1.2 \"when?\"")
    let name = "sessions/2026-03-07-ada.md"
    let text = desk.folder.text(name)
    let entries = text.components(separatedBy: "    [ada.")
    try #require(entries.count == 4)
    desk.folder.write(
      entries[0] + "    [ada." + entries[1].replacing("who?", with: "whose?")
        + "    [ada." + entries[3] + "\n<<<<<<< HEAD\n    [ada." + entries[3]
        + "? passages\n", to: name)
    try desk.sit("ada", later: false)
    try desk.expect(
      """
      ? marks
        #1  ! ada.1  1.1.1   open  The mill burned in May 1911.        whose?
        #2  ! ada.3  1.1.2   open  The baker Ivan Rodin saw it first.  when?

        2 marks

      ? check
        corpus/mill.md:11  1.2.2  “June” is read as Jun [1911]: the year is carried
          from “May 1911” in the passage before

        0 doubts · 1 date completed

        sessions/2026-03-07-ada.md:27: a merge left this conflict marker
        sessions/2026-03-07-ada.md:35: a question outside an entry is prose and is not
          asked: ? passages
        sessions/2026-03-07-ada.md:28: ada.3 stands in 2026-03-07-ada.md:19 already;
          it counts once
        sessions/2026-03-07-ada.md:12: ada.1 was edited after it was recorded
        ada.2 is in no session any more
      """)
  }
}
