import QuaereCore
import Testing

@testable import QuaereNotebook

/// What people and merges do to session files.
struct HandEditTests {
  private func file(_ body: String, version: Int = 1) throws -> SessionFile {
    let text = "---\nquaere: \(version)\nauthor: ada\n---\n" + body
    return try #require(SessionFile(text: text, name: "a.md"))
  }

  private func oddities(_ file: SessionFile) -> [String] { file.oddities.map(\.description) }

  @Test func aSignOfANewerVersionIsKeptAndCounted() throws {
    let body = """
          [ada.1 2026-03-07T14:02:11Z]
          ? note book:1.1 "x"
          % weather: fog
          = kept; 000000

      """
    let file = try file(body)
    #expect(file.entries[0].unknown == ["% weather: fog"])
    #expect(
      oddities(file) == ["a.md:7: this line of ada.1 is not understood here and is kept"])
    #expect(file.text.hasSuffix(body))
  }

  @Test func aQuestionAtTheMarginIsProse() throws {
    let file = try file("? passages with no sources\n")
    #expect(file.entries.isEmpty)
    #expect(
      oddities(file) == [
        "a.md:5: a question outside an entry is prose and is not asked: ? passages with no sources"
      ])
  }

  @Test func conflictMarkersAreProse() throws {
    let file = try file(
      """
          [ada.1 2026-03-07T14:02:11Z]
      <<<<<<< HEAD
          ? passages in 2
      =======
      >>>>>>> theirs
          = 1 passage; 000000

      """)
    #expect(file.entries.map(\.question) == ["passages in 2"])
    #expect(
      oddities(file) == [
        "a.md:6: a merge left this conflict marker", "a.md:9: a merge left this conflict marker",
      ])
  }

  @Test func conflictMarkersInTheFrontMatterAreReadAround() throws {
    let text = """
      ---
      quaere: 1
      <<<<<<< HEAD
      title: Mine
      =======
      title: Theirs
      >>>>>>> branch
      author: ada
      ---

      """
    let file = try #require(SessionFile(text: text, name: "a.md"))
    #expect(file.header.title == "Mine")
    #expect(file.header.author == "ada")
    #expect(oddities(file) == ["a.md:1: the front matter is not YAML; I read what I could"])
  }

  @Test func aNewerVersionOpensAndSaysSo() throws {
    let file = try file("\nprose\n", version: 2)
    #expect(
      oddities(file) == [
        "a.md:2: written by a newer version (quaere: 2); lines unknown here are kept"
      ])
  }

  @Test func aChangedQuestionNoLongerFitsItsDigest() throws {
    let entry = Entry(
      author: "ada", number: 1, time: "2026-03-07T14:02:11Z", question: "passages in 2",
      summary: "1 passage"
    ).normalised()
    let text = EntryPrinter.text(of: entry)
    #expect(try !file(text).entries[0].isEdited)
    #expect(try file(text.replacing("in 2", with: "in 3")).entries[0].isEdited)
  }

  @Test func aTornEntryInTheMiddleHidesNothing() throws {
    let file = try file(
      """
          [ada.1 2026-03-07T14:02:11Z]
          ? flag book:1.1 "who
          [ada.2 2026-03-07T14:03:11Z]
          ? passages in 2
          = 1 passage; 000000

      """)
    #expect(file.entries.map(\.id) == ["ada.2"])
    #expect(file.torn.map(\.id) == ["ada.1"])
    #expect(file.torn.map(\.question) == ["flag book:1.1 \"who"])
    #expect(oddities(file) == ["a.md:5: ada.1 was cut off before its close and does not count"])
  }

  @Test func anEntryWithoutFrontMatterCloseIsStillRead() throws {
    let text = "---\nquaere: 1\nauthor: ada\n\n    [ada.1 2026-03-07T14:02:11Z]\n    ? x\n    = y\n"
    let file = try #require(SessionFile(text: text, name: "a.md"))
    #expect(file.entries.map(\.id) == ["ada.1"])
    #expect(oddities(file) == ["a.md:1: the front matter is not closed by ---"])
  }
}
