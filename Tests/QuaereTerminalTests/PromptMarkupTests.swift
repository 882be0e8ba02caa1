import Testing

@testable import QuaereTerminal

@Suite struct PromptMarkupTests {
  @Test(arguments: [
    ("? ", "", "? ", 2),
    ("\u{1B}[1m?\u{1B}[0m ", "", "\u{1}\u{1B}[1m\u{1}?\u{1}\u{1B}[0m\u{1} ", 2),
    // A sequence at the end would be lost: it goes before the last letter.
    ("\u{1B}[1m? \u{1B}[0m", "", "\u{1}\u{1B}[1m\u{1}?\u{1}\u{1B}[0m\u{1} ", 2),
    ("\u{1B}[0m\u{1B}[32m?", "", "\u{1}\u{1B}[0m\u{1B}[32m\u{1}?", 1),
    ("above\nЙ日 ", "above\n", "Й日 ", 4),
    ("\u{1B}[0m", "", "", 0),
    ("", "", "", 0),
  ])
  func fences(_ prompt: String, _ lead: String, _ markup: String, _ width: Int) {
    let made = PromptMarkup(prompt)
    #expect(made.lead == lead)
    #expect(made.markup == markup)
    #expect(made.width == width)
  }
}
