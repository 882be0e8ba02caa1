import PTYDriver
import Testing

/// What is typed, pasted, recalled and dropped at the prompt.
struct InputTests {
  @Test func severalPastedLinesAreSeveralEntries() throws {
    let session = try ScratchNotebook().prompt()
    try session.expectPrompt()
    let reply = try session.ask(
      Key.paste("passages | count\n\nsentences naming Lange | count\n(passages\n  in 1) | count\n"))
    #expect(
      reply == """

          4

          4 passages

        ? sentences naming Lange | count

          2

          2 of 8 sentences

        ? (passages
          in 1) | count

          2

          2 of 4 passages


        """)
  }

  @Test func anErrorStopsAPasteAndTheRestComesBack() throws {
    let session = try ScratchNotebook().prompt()
    try session.expectPrompt()
    let reply = try session.ask(
      Key.paste("passages | count\npassagess\nsentences | count\npassages in 1 | count\n"))
    #expect(reply.contains("  2 lines after it not run; Up brings them back.\n"), "\(reply)")
    #expect(!reply.contains("8 sentences"))
    #expect(try session.ask(Key.up + Key.up).contains("8 sentences"))
  }

  @Test func anOpenBracketGoesOnInTheNextLine() throws {
    let session = try ScratchNotebook().prompt()
    try session.expectPrompt()
    try session.type("(passages\r")
    #expect(try session.ask("in 1) | count").contains("2 of 4 passages"))
  }

  @Test func ctrlCDropsTheLine() throws {
    let session = try ScratchNotebook().prompt()
    try session.expectPrompt()
    try session.type("passages with")
    try session.expect("with")
    try session.type(Key.interrupt)
    try session.expect("^C")
    try session.expectPrompt()
    #expect(try session.ask("people | count").contains("2 people"))
    #expect(try session.leave() == .exited(0))
  }

  @Test func lettersOfAllKindsAreEdited() throws {
    let notebook = try ScratchNotebook([
      "corpus/a.md": "# Café\n\nНечаев пришёл в Ленинград. La révolution à Orléans.\n"
    ])
    let session = try notebook.prompt()
    try session.expectPrompt()
    let typed = "sentences containing НечаевX" + Key.backspace
    #expect(try session.ask(typed).contains("Нечаев пришёл в Ленинград."))
    // Typed as `révolutio`, `n` put behind by the cursor keys, one wrong accent taken away.
    let accents =
      "sentences containing révoluti" + "n" + Key.left + "óo" + Key.left
      + Key.backspace
    #expect(try session.ask(accents).contains("La révolution à Orléans."))
    #expect(try session.ask("sentences containing revolution").contains("1 of 2 sentences"))
    #expect(notebook.sessions.contains("    ? sentences containing Нечаев\n"))
    #expect(notebook.sessions.contains("    ? sentences containing révolution\n"))
  }

  @Test func historyOutlivesTheProgram() throws {
    let notebook = try ScratchNotebook()
    let first = try notebook.prompt()
    try first.expectPrompt()
    try first.ask("sentences naming Lange | count")
    try first.ask("passages | count")
    #expect(try first.leave() == .exited(0))
    let second = try notebook.prompt()
    try second.expectPrompt()
    #expect(try second.ask(Key.up + Key.up).contains("2 of 8 sentences"))
    // Ctrl-R finds it by a part.
    #expect(try second.ask("\u{12}Lange\u{5}").contains("2 of 8 sentences"))
  }

  @Test func ctrlDLeavesOnlyAnEmptyLine() throws {
    let session = try ScratchNotebook().prompt()
    try session.expectPrompt()
    #expect(try session.ask("passages | count\u{4}").contains("4 passages"))
    #expect(try session.leave() == .exited(0))
    #expect(session.isCooked)
  }

  @Test func aVeryLongLineIsAnsweredInWords() throws {
    let notebook = try ScratchNotebook()
    let words = String(repeating: "spinners ", count: 60_000)
    let pasted = try notebook.run("-f", "-", input: "passages containing \"\(words)\"\n")
    #expect(pasted.code == 0)
    #expect(pasted.output == "  0 of 4 passages\n")
    let nonsense = try notebook.run("-f", "-", input: "passages \(words)\n")
    #expect(nonsense.code == 2)
    #expect(nonsense.errors.count < 2000)
  }
}
