import PTYDriver
import Testing

/// A prompt of one's own, and programs of the system from it.
struct OwnPromptTests {
  @Test func theInitFileMaySayWhatThePromptIs() throws {
    let notebook = try ScratchNotebook()
    try notebook.write("set prompt \"%n 100%% %x> \"\n", to: "config/quaere/init")
    let session = try notebook.prompt(
      environment: ["XDG_CONFIG_HOME": notebook.path("config")])
    let name = notebook.folder.split(separator: "/").last ?? ""
    try session.expect("\u{1B}[?2004h\(name) 100% %x> ")
    // The line stands elsewhere now, so a mistake shows it again above its caret.
    try session.type("passages nmaing Keller\r")
    try session.expect("? passages nmaing Keller\r\n           ^\r\n")
    try session.expect("%x> ")
    try session.type("set prompt \"? \"\r")
    try session.expect("\u{1B}[?2004h? ")
    #expect(!notebook.sessions.contains("prompt"))
  }

  @Test func exclamationMarkRunsAProgramAndKeepsNothing() throws {
    let notebook = try ScratchNotebook()
    let session = try notebook.prompt(environment: ["SHELL": "/bin/sh"])
    try session.expectPrompt()
    let said = try session.ask("! echo $((6 * 7)) \"(\"; pwd")
    #expect(said.contains("42 (\n\(notebook.folder)\n"))
    #expect(try session.ask("! yes | head -n 1").contains("y\n"))
    #expect(try session.ask("!exit 3").contains("  ended with 3\n"))
    #expect(try session.ask("passages | count").contains("4 passages"))
    #expect(!notebook.sessions.contains("echo") && notebook.sessions.contains("passages | count"))
    // It is not for lines that others are to run again.
    let script = try notebook.run("-c", "! echo 42")
    #expect(script.code == 2 && !script.output.contains("42"))
  }

  @Test func ctrlCEndsTheProgramAndNotQuaere() throws {
    let session = try ScratchNotebook().prompt(environment: ["SHELL": "/bin/sh"])
    try session.expectPrompt()
    try session.type("! trap 'exit 5' INT; echo sta''rted; while :; do sleep 0.1; done\r")
    try session.expect("started")
    try session.type(Key.interrupt)
    #expect(try session.expectPrompt().contains("  ended with 5\n"))
    #expect(try session.ask("passages | count").contains("4 passages"))
  }
}
