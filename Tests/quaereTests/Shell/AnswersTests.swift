import PTYDriver
import Testing

/// Where answers go at the prompt: the screen, the pager, a file.
struct AnswersTests {
  /// A text longer than a small screen.
  private func notebook() throws -> ScratchNotebook {
    let paragraphs = (1...30).map { "Paragraph \($0) names Anna Keller." }
    return try ScratchNotebook([
      "corpus/long.md": "# Long\n\n" + paragraphs.joined(separator: "\n\n") + "\n"
    ])
  }

  private let pager = ["PAGER": "sed 's/^/paged:/'"]

  @Test func longTextGoesThroughThePagerAndShortTextDoesNot() throws {
    let session = try notebook().prompt(environment: pager, rows: 12)
    try session.expectPrompt()
    let long = try session.ask("read 1")
    #expect(
      long.contains("paged:    1.1  Paragraph 1 names") && long.contains("Paragraph 30 names"))
    #expect(!(try session.ask("read 1.1")).contains("paged:"))
    // Rows of an answer stop where the screen ends; `more` and `last` go on.
    let rows = try session.ask("passages")
    #expect(rows.contains("… 5 of 30 shown · more") && !rows.contains("paged:"))
    let whole = try session.ask("last")
    #expect(whole.contains("paged:  #30  1.30") && whole.contains("paged:  30 passages"))
  }

  @Test func thePagerCanBeTurnedOff() throws {
    let session = try notebook().prompt(environment: pager, rows: 12)
    try session.expectPrompt()
    #expect(try session.ask("set pager off").contains("pager is off"))
    let page = try session.ask("read 1")
    #expect(page.contains("Paragraph 30 names") && !page.contains("paged:"))
    #expect(try session.ask("set pager on").contains("pager is on"))
    #expect(try session.ask("read 1").contains("paged:"))
  }

  @Test(arguments: [" ", "no-such-pager"])
  func withoutAPagerTextIsShownAllTheSame(_ pager: String) throws {
    let session = try notebook().prompt(environment: ["PAGER": pager], rows: 12)
    try session.expectPrompt()
    let page = try session.ask("read 1")
    #expect(page.contains("Paragraph 1 names") && page.contains("Paragraph 30 names"))
  }

  @Test func leavingThePagerEarlyIsNoError() throws {
    let session = try notebook().prompt(environment: ["PAGER": "head -n 2"], rows: 12)
    try session.expectPrompt()
    #expect(!(try session.ask("read 1")).contains("Paragraph 2 names"))
    #expect(try session.ask("passages | count").contains("30 passages"))
  }

  @Test func nothingIsPagedWhereThereIsNoTerminal() throws {
    let result = try notebook().run("-c", "read 1", environment: pager)
    #expect(result.output.contains("Paragraph 30 names") && !result.output.contains("paged:"))
  }

  @Test func theLastAnswerGoesIntoAFileAsWell() throws {
    let notebook = try notebook()
    let session = try notebook.prompt(rows: 12)
    try session.expectPrompt()
    #expect(try session.ask("last").contains("there is no answer yet"))
    try session.ask("passages | first 2")
    #expect(try session.ask("last as csv to \"two.csv\"").contains("2 passages written to two.csv"))
    let lines = notebook.read("two.csv").split(whereSeparator: \.isNewline)
    #expect(lines.count == 3 && lines[1].contains("long:1.1,"))
    #expect(try session.ask("last as csv to \"two.csv\"").contains("is there already"))
    try session.ask("last as html to \"two.html\"")
    #expect(notebook.read("two.html").contains("<caption>passages"))
    #expect(try session.ask("last as jsonl").contains("{\"address\":\"long:1.1\""))
    #expect(try session.ask("last as nonsense").contains("text, json, jsonl, csv"))
    #expect(!notebook.sessions.contains("? last"))
  }

  @Test func timingIsSaidWhenItIsWanted() throws {
    let session = try ScratchNotebook().prompt()
    try session.expectPrompt()
    #expect(!(try session.ask("passages | count")).contains(" ms\n"))
    try session.ask("set timing on")
    #expect(try session.ask("passages | count").contains(" ms\n"))
    try session.ask("set timing off")
    #expect(!(try session.ask("passages | count")).contains(" ms\n"))
  }

  @Test func settingsOfTheScreenAreNotOnTheRecord() throws {
    let notebook = try ScratchNotebook()
    let session = try notebook.prompt()
    try session.expectPrompt()
    try session.ask("set timing on")
    try session.ask("set reach section")
    #expect(notebook.sessions.contains("? set reach section"))
    #expect(!notebook.sessions.contains("timing"))
  }

  @Test func rowsArePickedByNumber() throws {
    let session = try ScratchNotebook().prompt()
    try session.expectPrompt()
    try session.ask("sentences naming Keller")
    #expect(try session.ask("why #2").contains("1.2.2"))
    #expect(try session.ask("read #2").contains("Anna Keller stayed."))
    #expect(try session.ask("flag #2 \"when?\"").contains("! ada."))
    #expect(try session.ask("flags").contains("1.2.2"))
    #expect(try session.ask("why #9").contains("rows"))
  }
}
