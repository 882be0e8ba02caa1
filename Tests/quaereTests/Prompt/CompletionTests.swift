import PTYDriver
import Testing

/// Tab, with what the grammar and the documents know.
struct CompletionTests {
  /// What one Tab makes of a line, seen by asking it.
  @Test(arguments: [
    ("passa\t| count", "4 passages"),
    ("sentences nam\t Keller", "3 of 8 sentences"),
    ("sentences naming Kel\t", "3 of 8 sentences"),
    ("sentences citing str\t", "1 of 8 sentences"),
  ])
  func aWordTheOnlyOneIsCompleted(_ typed: String, _ footer: String) throws {
    let session = try ScratchNotebook().prompt()
    try session.expectPrompt()
    let reply = try session.ask(typed)
    #expect(reply.contains(footer), "\(reply)")
  }

  /// Paths, for commands that take one.
  @Test(arguments: [
    ("open \"corp", "us/"), ("open \"corpus/", "letters.md"), ("export passages to \"co", "rpus/"),
    ("last as csv to \"sess", "ions/"),
  ])
  func pathsAreCompleted(_ typed: String, _ rest: String) throws {
    let notebook = try ScratchNotebook()
    try notebook.write("---\nquaere: 1\n---\n", to: "sessions/a.md")
    let session = try notebook.prompt()
    try session.expectPrompt()
    try session.type(typed)
    try session.expect(typed)
    try session.type("\t")
    try session.expect(rest)
  }

  @Test func marksAreListedForResolve() throws {
    let session = try ScratchNotebook().prompt()
    try session.expectPrompt()
    try session.ask("flag 1.1.1 \"who says so?\"")
    try session.ask("flag 2.1.2 \"spoke where?\"")
    try session.type("resolve \t")
    try session.wait(for: "both marks") {
      ["ada.1", "ada.2", "who says so?"].allSatisfy { session.transcript.contains($0) }
    }
    // The second is taken with the next keys; the line is whole then.
    #expect(try session.ask("2 as confirmed \"seen\"").contains("ada.2"))
    #expect(try session.ask("flags that are open | count").contains("1 of 2 flags"))
  }

  @Test func nounsAreListedAfterNothing() throws {
    let session = try ScratchNotebook().prompt()
    try session.expectPrompt()
    try session.type("\t\t")
    try session.expect("passages")
    try session.expect("sentences")
  }

  @Test func namesAreListedWithTheirCounts() throws {
    let session = try ScratchNotebook().prompt()
    try session.expectPrompt()
    try session.type("sentences naming \t")
    try session.expect("Keller  3 = Anna Keller")
    try session.expect("Lange  2 = Peter Lange")
    // The line is still there to go on with.
    #expect(try session.ask("Lange").contains("2 of 8 sentences"))
  }

  @Test func clausesAreListedAfterANoun() throws {
    let session = try ScratchNotebook().prompt()
    try session.expectPrompt()
    try session.type("sentences \t")
    try session.wait(for: "the clauses") {
      ["citing", "containing", "naming"].allSatisfy { session.transcript.contains($0) }
    }
  }
}
