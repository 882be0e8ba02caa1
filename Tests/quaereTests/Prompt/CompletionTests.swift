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
