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

      ? groups

      ? citations in mill:n3 | show source

      ? sessions

      ? changes by names

      ? undo names.1

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

      ? passages with no sources | count

      $ oddities

      ? check
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
