import Testing

@testable import QuaereTerminal

@Suite struct PromptTests {
  @Test func sequencesBecomePaint() {
    let prompt = Prompt("\u{1B}[1mq\u{1B}[2mu\u{1B}[0m? ")
    #expect(prompt.cells.map(\.text) == ["q", "u", "?", " "])
    #expect(prompt.cells.map(\.paint) == [.strong, Paint("1;2"), .plain, .plain])
  }

  @Test(arguments: [("? ", "", "? "), ("one\ntwo\u{1B}[m> ", "one\n", "two> "), ("", "", "")])
  func onlyTheLastLineIsEdited(_ prompt: String, _ lead: String, _ last: String) {
    let made = Prompt(prompt)
    #expect(made.lead == lead)
    #expect(made.cells.map(\.text).joined() == last)
    #expect(Prompt.plain(prompt) == lead + last)
  }
}
