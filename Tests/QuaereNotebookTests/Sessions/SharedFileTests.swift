import Testing

@testable import QuaereNotebook

/// `names.md` and `sources.md`: what holds for all sessions of a notebook.
struct SharedFileTests {
  private static let head = "---\nquaere: 1\n---\n\nWhat we agreed on in March.\n\n"

  private func entry(_ name: String, _ line: String) -> String {
    "    [\(name) 2026-03-01T10:00:00Z]\n    ? \(line)\n    = agreed\n\n"
  }

  @Test func namesAndWorksHoldForAll() throws {
    let desk = try Desk(["mill.md": Desk.mill, "river.md": Desk.river])
    desk.folder.write(
      SharedFileTests.head + entry("names.1", "alias Rodin = Rodine")
        + entry("names.2", "name Vologda is group"), to: "names.md")
    desk.folder.write(
      SharedFileTests.head + entry("sources.1", "source mill:n3.1 is valley"), to: "sources.md")
    try desk.sit("tom", later: false)
    try desk.expect(
      """
      ? names naming Rodin | show kind, spellings
        #1  person   [Rodin 2 · Rodine 1]

        1 of 3 names

      ? groups
        #1  Vologda  Vologda 1

        1 group

      ? citations in mill:n3 | show source
        #1  mill:n3.1   valley

        1 of 5 citations

      ? sessions
        #1  2026-03-07-tom.md  3  2026-03-07T14:11:00Z

        1 session

      ? changes by names
        #1  names.1  name   alias Rodin = Rodine   2026-03-01T10:00:00Z
        #2  names.2  name   name Vologda is group  2026-03-01T10:00:00Z

        2 of 3 changes

      ? undo names.1
      (not-yours)
             ^
        “names.1” stands in names.md, for all; take it out there.

      $ oddities
      """)
  }

  @Test func whatIsNotForAllIsSkippedAndSaid() throws {
    let desk = try Desk()
    desk.folder.write(
      SharedFileTests.head + entry("names.1", "set reach section")
        + entry("names.2", "flag mill:1.1 \"who?\""), to: "names.md")
    desk.folder.write("Our works.\n", to: "sources.md")
    try desk.sit("ada", later: false)
    try desk.expect(
      """
      ? marks
        There are no marks yet.
          flag 1.1 "why"

        0 marks

      ? passages with no sources | count
        0

        0 of 3 passages · reach paragraph

      $ oddities
      sources.md:1: is not read: a session begins with --- and quaere: 1
      names.md:7: names.1 is no line about names, works or dates, and is skipped here
      names.md:11: names.2 is no line about names, works or dates, and is skipped here

      ? check
        corpus/mill.md:11  1.2.2  “June” is read as Jun [1911]: the year is carried
          from “May 1911” in the passage before

        0 doubts · 1 date completed

        sources.md:1: is not read: a session begins with --- and quaere: 1
        names.md:7: names.1 is no line about names, works or dates, and is skipped
          here
        names.md:11: names.2 is no line about names, works or dates, and is skipped
          here
      """)
  }

  /// A decision is shared by copying its entry; that is no second line.
  @Test func aCopyOfALineCountsOnce() throws {
    let desk = try Desk()
    _ = desk.screen("alias Rodin = Baker")
    desk.folder.write(SharedFileTests.head + desk.session(of: "ada"), to: "names.md")
    try desk.sit("tom", later: false)
    #expect(desk.notebook.oddities.isEmpty)
    #expect(desk.notebook.folded.record.aliases == [["Rodin", "Baker"]])
  }
}
