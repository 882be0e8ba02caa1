import PTYDriver
import Testing

/// Settings that are set when a prompt opens.
struct InitFileTests {
  private func prompt(_ text: String, _ arguments: String...) throws -> PTYSession {
    let notebook = try ScratchNotebook()
    try notebook.write(text, to: "config/quaere/init")
    return try PTYSession(
      executable: ScratchNotebook.program, arguments: arguments,
      environment: ScratchNotebook.environment.merging([
        "NO_COLOR": "1", "XDG_CONFIG_HOME": notebook.path("config"),
      ]) { $1 }, folder: notebook.folder, owner: notebook)
  }

  @Test func settingsOfTheScreenAreSet() throws {
    let session = try prompt("-- how I like it\n\nset timing on\n")
    #expect(!(try session.expectPrompt()).contains("init"))
    #expect(try session.ask("passages | count").contains(" ms\n"))
  }

  @Test func badLinesAreToldAndTheRestGoesOn() throws {
    let session = try prompt(
      "passages\nset reach section\nset colour blue\nnonsense\nset timing on\n")
    let opening = try session.expectPrompt().split(separator: "\n").filter { $0.contains("init:") }
    #expect(opening.count == 4, "\(opening)")
    #expect(opening.map { $0.contains("init:1:") }.first == true)
    #expect(try session.ask("passages | count").contains(" ms\n"))
  }

  @Test func itCanBeLeftUnread() throws {
    let session = try prompt("nonsense\nset timing on\n", "--no-init")
    #expect(!(try session.expectPrompt()).contains("init"))
    #expect(!(try session.ask("passages | count")).contains(" ms\n"))
  }
}
