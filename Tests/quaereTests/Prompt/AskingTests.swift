import PTYDriver
import Testing

/// The program as somebody at a terminal meets it.
struct AskingTests {
  @Test func theOpeningPageAndAQuestion() throws {
    let notebook = try ScratchNotebook()
    let session = try notebook.prompt()
    let opening = try session.expectPrompt()
    #expect(
      opening == """

          Letters from the mill                                               as letters
          1 document · 2 sections · 4 passages · 8 sentences · 3 footnotes · 3 citations

          Worth knowing before you trust an answer
            2 works cited are not in this folder                sources that are missing

          Type a question, or help.


        """)
    let answer = try session.ask("sentences naming Keller")
    #expect(
      answer == """

          #1  1.1.1   Anna Keller came to Orne in March 1901.
          #2  1.2.2   Anna Keller stayed.
          #3  2.1.2   Anna Keller spoke for them.

          3 of 8 sentences


        """)
    #expect(try session.ask("why #1").contains("1.1.1"))
    #expect(try session.leave() == .exited(0))
    #expect(session.isCooked)
  }

  @Test func anErrorHasItsCaretUnderTheWordAndTheNextLineGoesOn() throws {
    let session = try ScratchNotebook().prompt()
    try session.expectPrompt()
    let reply = try session.ask("passages wiht no sources")
    // The line stands above with the prompt before it; the caret is under its second word.
    #expect(reply.hasPrefix("           ^\n"), "\(reply)")
    #expect(reply.contains("passages with no sources"))
    #expect(try session.ask("passages | count").contains("4 passages"))
  }

  @Test(arguments: ["quit", "quit\u{4}"])
  func quitLeaves(_ typed: String) throws {
    let session = try ScratchNotebook().prompt()
    try session.expectPrompt()
    try session.type("\(typed)\r")
    #expect(try session.finish() == .exited(0))
    #expect(session.isCooked)
  }

  @Test func everyLineAskedIsInTheSession() throws {
    let notebook = try ScratchNotebook()
    let session = try notebook.prompt()
    try session.expectPrompt()
    try session.ask("passages with no sources")
    try session.ask("flag #1 to confirm \"by whom?\"")
    try session.ask("nonsense")
    let text = notebook.sessions
    #expect(text.contains("\n    ? passages with no sources\n    - letters:2.2~"))
    #expect(text.contains("\n    ? flag letters:2.2 to confirm \"by whom?\"\n"))
    #expect(!text.contains("nonsense"))
  }

  @Test func aResizeDrawsTheLineAgainAndAnswersFollowTheWidth() throws {
    let session = try ScratchNotebook().prompt(columns: 80)
    try session.expectPrompt()
    try session.type("passages in 1")
    try session.expect("in 1")
    session.resize(columns: 40, rows: 12)
    try session.expect("passages in 1")
    let reply = try session.ask("")
    #expect(reply.contains("#1  1.1   Anna Keller came to Orne in…"), "\(reply)")
  }

  @Test(arguments: [("dumb", ""), ("xterm", "1")])
  func withoutColoursThereAreNone(_ terminal: String, _ noColor: String) throws {
    let session = try ScratchNotebook().prompt(
      environment: ["TERM": terminal, "NO_COLOR": noColor])
    try session.expect("Type a question, or help.")
    #expect(!session.transcript.contains("\u{1B}[1m"))
    #expect(!session.transcript.contains("\u{1B}[2m"))
  }

  @Test func coloursOnATerminal() throws {
    let session = try ScratchNotebook().prompt(environment: ["NO_COLOR": ""])
    try session.expect("\u{1B}[1mWorth knowing before you trust an answer\u{1B}[0m")
  }

  @Test func answersMayGoElsewhereThanThePrompt() throws {
    let notebook = try ScratchNotebook()
    let session = try PTYSession(
      executable: "/bin/sh", arguments: ["-c", "'\(ScratchNotebook.program)' > answers; echo $?"],
      environment: ScratchNotebook.environment, folder: notebook.folder)
    try session.expect("Type a question, or help.")
    try session.expect("? ")
    try session.type("passages | count\npassagess\n")
    try session.expect("I know passages.")
    try session.type("sentences naming Lange\n")
    try session.expect("? ")
    try session.type("\u{4}")
    try session.expect("0\r\n")
    #expect(
      notebook.read("answers") == """
          4

          4 passages

          #1  1.1.2   She met Peter Lange there.
          #2  1.2.1   Peter Lange left Orne in 1902.

          2 of 8 sentences

        """)
    #expect(notebook.sessions.contains("? sentences naming Lange"))
  }
}
