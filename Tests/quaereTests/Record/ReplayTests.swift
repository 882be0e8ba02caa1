import Foundation
import PTYDriver
import Testing

/// `quaere replay` as a script uses it: exit codes, and causes in words and as data.
struct ReplayTests {
  /// A notebook with a session of four questions and a note, asked at the prompt.
  private func recorded() throws -> ScratchNotebook {
    let notebook = try ScratchNotebook()
    let session = try notebook.prompt()
    try session.expectPrompt()
    for line in [
      "sentences naming Keller", "passages with no sources", "note 2.2 \"by whom?\"",
      "sources | count",
    ] { try session.ask(line) }
    #expect(try session.leave() == .exited(0))
    return notebook
  }

  private func edit(_ notebook: ScratchNotebook, _ old: String, _ new: String) throws {
    let text = notebook.read("corpus/letters.md")
    #expect(text.contains(old))
    try notebook.write(text.replacing(old, with: new), to: "corpus/letters.md")
  }

  @Test func theSameTextGivesTheSame() throws {
    let notebook = try recorded()
    let before = notebook.sessions
    let result = try notebook.run("replay")
    #expect(result.code == 0)
    #expect(result.output.hasSuffix("  4 of 4 answers the same\n"), "\(result.output)")
    #expect(notebook.sessions == before)
    let session = try #require(notebook.names(in: "sessions").first)
    #expect(try notebook.run("replay", "sessions/\(session)").code == 0)
    #expect(try notebook.run("replay", session).code == 0)
  }

  @Test(arguments: [
    ("Anna Keller stayed.", "Anna Keller stayed behind.", "reworded", "letters:1.2.2"),
    (
      "\nPeter Lange left Orne in 1902.", "\nIt rained.\n\nPeter Lange left Orne in 1902.", "moved",
      "letters:1.2.2 → letters:1.3.2"
    ),
    ("Anna Keller spoke for them.", "", "gone", "letters:2.1.2"),
    ("Nobody was arrested.", "Nobody was arrested. Anna Keller went home.", "new", "letters:2.2.2"),
  ])
  func anEditIsDriftWithItsKindAndCause(
    _ old: String, _ new: String, _ kind: String, _ place: String
  ) throws {
    let notebook = try recorded()
    try edit(notebook, old, new)
    let result = try notebook.run("replay")
    #expect(result.code == 1)
    #expect(result.output.contains("~ ada.1  sentences naming Keller"), "\(result.output)")
    #expect(
      result.output.split(separator: "\n").contains {
        $0.contains(kind) && $0.contains(place)
      }, "\(result.output)")
    #expect(result.output.contains("because  letters changed on disk (corpus/letters.md)"))

    let object = try #require(
      try notebook.run("replay", "--format", "json").objects().first)
    #expect(object["exitCode"] as? Int == 1)
    let entries = try #require(object["entries"] as? [[String: Any]])
    #expect(entries.first?["outcome"] as? String == "drifted")
    let rows = try #require(entries.first?["rows"] as? [[String: Any]])
    #expect(rows.map { $0["kind"] as? String } == [kind])
  }

  @Test func aDocumentThatIsGoneOrNew() throws {
    let notebook = try recorded()
    try notebook.write("# More\n\nAnna Keller wrote again.\n", to: "corpus/more.md")
    let added = try notebook.run("replay")
    #expect(added.code == 1)
    #expect(added.output.contains("because  more was added"), "\(added.output)")
    try FileManager.default.removeItem(atPath: notebook.path("corpus/letters.md"))
    let gone = try notebook.run("replay")
    #expect(gone.code == 1)
    #expect(gone.output.contains("because  letters is no longer in the notebook"))
  }

  @Test func aLineThatCannotBeAskedIsTwo() throws {
    let notebook = try recorded()
    let name = try #require(notebook.names(in: "sessions").first)
    let text = notebook.read("sessions/\(name)")
    try notebook.write(
      text.replacing("? sources | count", with: "? sources | dance"), to: "sessions/\(name)")
    let result = try notebook.run("replay")
    #expect(result.code == 2)
    #expect(result.output.contains("x ada.4  sources | dance"), "\(result.output)")
    #expect(result.output.contains("because  “dance” is no stage"))
  }

  @Test func anEntryEditedByHandIsSaidToBe() throws {
    let notebook = try recorded()
    let name = try #require(notebook.names(in: "sessions").first)
    let text = notebook.read("sessions/\(name)")
    try notebook.write(
      text.replacing("? sentences naming Keller", with: "? sentences naming Lange"),
      to: "sessions/\(name)")
    let result = try notebook.run("replay")
    #expect(result.code == 1)
    #expect(result.output.contains("because  edited after recording"), "\(result.output)")
  }

  /// What the session says of the rules under which it was asked no longer holds.
  @Test func aRuleThatDiffers() throws {
    let notebook = try recorded()
    let name = try #require(notebook.names(in: "sessions").first)
    let text = notebook.read("sessions/\(name)")
    #expect(text.contains("rules: reach=paragraph"))
    try notebook.write(
      text.replacing("rules: reach=paragraph", with: "rules: reach=section")
        .replacing("- letters:2.2~", with: "- letters:1.2~"), to: "sessions/\(name)")
    let result = try notebook.run("replay")
    #expect(result.code == 1)
    #expect(
      result.output.contains("because  reach was section and is paragraph"), "\(result.output)")
  }

  /// Each line is asked as the record stood when it was typed.
  @Test func aLaterLineChangesNothingBeforeIt() throws {
    let notebook = try recorded()
    _ = try notebook.run("-c", "alias Keller = Lange", "-c", "set reach section")
    #expect(try notebook.run("-c", "sentences naming Keller | count").output.hasPrefix("  5\n"))
    #expect(try notebook.run("replay").code == 0)
  }
}
