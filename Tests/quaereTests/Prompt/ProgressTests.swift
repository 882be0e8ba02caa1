import Glibc
import PTYDriver
import QuaereNotebook
import Testing

@testable import quaere

/// The line that is shown while work takes long.
struct ProgressTests {
  @Test(arguments: [
    (
      WorkDone(kind: .reading, done: 120, total: 12000), 1.5,
      "reading  120 of 12,000 documents · 80 a second · 3 min left"
    ),
    (WorkDone(kind: .indexing, done: 0, total: 3), 2, "indexing  0 of 3 documents"),
    (
      WorkDone(kind: .replaying, done: 3, total: 4), 2,
      "replaying  3 of 4 lines · 1.5 a second · 1 s left"
    ),
    (
      WorkDone(kind: .finding, done: 1, total: 100), 4,
      "finding  1 of 100 marks again · 15 a minute · 7 min left"
    ),
  ])
  func rateAndTimeLeft(_ work: WorkDone, _ elapsed: Double, _ words: String) {
    #expect(ProgressLine.words(work, after: elapsed) == words)
  }

  /// Enough text for some seconds of a program that is built for tests.
  private func notebook() throws -> ScratchNotebook {
    let paragraph = "Anna Keller left Orne on 4 May 1903, as \"Le Temps\" of 9 June wrote. "
    let text = String(repeating: String(repeating: paragraph, count: 20) + "\n\n", count: 80)
    return try ScratchNotebook(
      Dictionary(uniqueKeysWithValues: (1...24).map { ("corpus/\($0).md", "# \($0)\n\n" + text) }))
  }

  @Test func readingShowsALineAndTakesItAwayAgain() throws {
    let session = try notebook().prompt()
    try session.expect("\r\u{1B}[Kreading  ", timeout: 60)
    let words = try session.expect(" left")
    #expect(words.contains(" of 24 documents · ") && words.contains(" a "), "\(words)")
    let rest = try session.expect("? ", timeout: 120)
    #expect(rest.contains("\r\u{1B}[K"))
    #expect(try session.ask("documents | count").contains("24 documents"))
  }

  @Test func ctrlCEndsItAndLeavesNothingBehind() throws {
    let notebook = try notebook()
    let session = try notebook.prompt()
    try session.expect("\r\u{1B}[Kreading  ", timeout: 60)
    try session.type(Key.interrupt)
    #expect(try session.finish() == .signaled(SIGINT))
    #expect(session.transcript.hasSuffix("\r\u{1B}[K"))
    #expect(session.isCooked)
    #expect(notebook.names(in: ".quaere").filter { $0.hasPrefix("index") } == [])
  }

  @Test func replayingShowsALineOfItsOwn() throws {
    let people = "abcdefghijklmnopqrstuvwxyz".flatMap { first in
      "aeiouyrn".map { "K\(first)\($0)" }
    }
    let passage = people.map { "Mr. \($0) came." }.joined(separator: " ")
    let notebook = try ScratchNotebook([
      "corpus/long.md": "# Long\n\n" + String(repeating: passage + "\n\n", count: 40)
    ])
    let lines = (100..<112).map { "pairs of passages sharing at least \($0) people | count" }
    let prompt = try notebook.prompt()
    try prompt.expectPrompt()
    try prompt.type(Key.paste(lines.joined(separator: "\n")) + "\r")
    for _ in lines { try prompt.expect("780 pairs", timeout: 60) }
    try prompt.expectPrompt()
    #expect(try prompt.leave() == .exited(0))
    let session = try PTYSession(
      executable: ScratchNotebook.program, arguments: ["replay"],
      environment: ScratchNotebook.environment.merging(["NO_COLOR": "1"]) { $1 },
      folder: notebook.folder, columns: 80, rows: 24, owner: notebook)
    try session.expect("\r\u{1B}[Kreplaying  ", timeout: 60)
    #expect(try session.expect(" left", timeout: 60).contains(" of 12 lines · "))
    try session.expect("12 lines", timeout: 120)
    #expect(try session.finish() == .exited(0))
  }

  @Test func nothingIsShownWhereThereIsNoTerminal() throws {
    let result = try notebook().run("-c", "documents | count")
    #expect(result.errors == "" && result.output == "  24\n\n  24 documents\n")
  }
}
