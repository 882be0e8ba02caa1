import Foundation
import Glibc
import PTYDriver
import QuaereNotebook
import Testing

/// The program is killed while lines run: what was answered is on the disk, whole.
struct KillTests {
  @Test func everyAnsweredEntryIsWholeAfterAKill() throws {
    let notebook = try ScratchNotebook()
    _ = try notebook.run("-c", "passages | count")
    var kills = SystemRandomNumberGenerator()
    var answered: Set<String> = []
    var wasKilled = 0
    for round in 0..<12 {
      let lines = (0..<200).map { "note 2.2 \"round \(round) line \($0)\"\n" }.joined()
      let program = try notebook.start(["-f", "-"], input: lines)
      // Anywhere between the first entry and the last.
      try program.wait(for: "  * ada.")
      usleep(useconds_t.random(in: 0...30_000, using: &kills))
      program.signal(SIGKILL)
      let result = try program.finish()
      if result.status == .signaled(SIGKILL) { wasKilled += 1 }
      answered.formUnion(ids(in: result.output))
    }
    #expect(wasKilled > 0 && !answered.isEmpty)
    let folder = SessionFolder(folder: notebook.path("sessions"))
    let kept = folder.entries
    #expect(answered.isSubset(of: kept.map(\.id)))
    #expect(kept.allSatisfy { !$0.isEdited && $0.question.hasPrefix("note letters:2.2 \"round ") })
    #expect(Set(kept.map(\.id)).count == kept.count)
    #expect(Set(kept.map(\.question)).count == kept.count)
    // Torn ones, if any, are reported as such and nothing else is odd.
    #expect(folder.oddities.allSatisfy { $0.code == "torn-entry" })
    #expect(try notebook.run("replay").code == 0)
  }

  /// `  * ada.7  2.2  …`, in lines that were written to their end.
  private func ids(in output: String) -> [String] {
    output.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      .filter { $0.hasPrefix("  * ") }
      .compactMap { $0.dropFirst(4).split(separator: " ").first.map(String.init) }
  }

  /// Cut after any byte, an entry does not count, is offered again, and hurts nothing before it.
  @Test(arguments: [2, 9, 30, 60]) func aTornEntryIsOfferedAgain(_ cut: Int) throws {
    let notebook = try ScratchNotebook()
    _ = try notebook.run("-c", "note 2.2 \"kept\"")
    let name = try #require(notebook.names(in: "sessions").first)
    let whole = notebook.read("sessions/\(name)")
    _ = try notebook.run("-c", "note 1.2 \"cut off\"")
    let longer = notebook.read("sessions/\(name)")
    try notebook.write(String(longer.dropLast(cut)), to: "sessions/\(name)")

    let session = try notebook.prompt()
    let opening = try session.expectPrompt()
    #expect(
      opening.contains("  sessions/\(name):19: ada.2 was cut off; Up brings it back:"), "\(opening)"
    )
    #expect(opening.contains("\n  ? note letters:1.2 \"cut off\"\n"))
    let reply = try session.ask(Key.up)
    // Its number is not given again.
    #expect(reply.contains("  * ada.3  1.2  cut off\n"), "\(reply)")
    #expect(try session.leave() == .exited(0))
    #expect(notebook.sessions.hasPrefix(whole))
    let folder = SessionFolder(folder: notebook.path("sessions"))
    #expect(folder.entries.map(\.id) == ["ada.1", "ada.3"])
    // Said once.
    let again = try notebook.prompt()
    #expect(try !again.expectPrompt().contains("cut off"))
  }

  @Test func aKillWhileTheIndexIsWrittenLeavesNoneOrAWholeOne() throws {
    let text = (0..<3000).map { "Anna Keller met Peter Lange in 19\(10 + $0 % 80).\n\n" }.joined()
    let notebook = try ScratchNotebook(["corpus/long.md": "# Long\n\n" + text])
    for delay in [5, 20, 60, 120, 250] as [useconds_t] {
      try? FileManager.default.removeItem(atPath: notebook.path(".quaere"))
      let program = try notebook.start(["-c", "passages | count"])
      usleep(delay * 1000)
      program.signal(SIGKILL)
      _ = try program.finish()
      let result = try notebook.run("-c", "passages | count")
      #expect(result.output == "  3000\n\n  3000 passages\n")
    }
  }
}
