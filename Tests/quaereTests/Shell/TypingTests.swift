import PTYDriver
import Testing

/// What is shown while a line is typed.
struct TypingTests {
  private func prompt(_ environment: [String: String] = [:]) throws -> PTYSession {
    let session = try ScratchNotebook().prompt(
      environment: environment.merging(["NO_COLOR": ""]) { $1 })
    try session.expectPrompt()
    return session
  }

  @Test func wordsAreColouredByWhatTheGrammarTakesThemFor() throws {
    let session = try prompt()
    try session.type("sentences naming Keller dated 1901 | count")
    try session.expect(
      "\u{1B}[1msentences\u{1B}[0m \u{1B}[36mnaming\u{1B}[0m \u{1B}[32mKeller\u{1B}[0m")
    try session.expect("\u{1B}[35mcount")
    #expect(try session.ask("").contains("1 of 8 sentences"))
  }

  @Test func whatIsWrittenNowhereIsUnderlined() throws {
    let session = try prompt()
    try session.type("sentences naming Xyzzy ")
    try session.expect("\u{1B}[32;4mXyzzy\u{1B}[0m")
    try session.type("\u{15}why #7 ")
    try session.expect("\u{1B}[34;4m#7\u{1B}[0m")
  }

  @Test func whatCannotBeReadIsAnError() throws {
    let session = try prompt()
    try session.type("sentences nmaing Keller")
    try session.expect("\u{1B}[31;4mnmaing\u{1B}[0m")
  }

  @Test func hintsSayWhatMayComeNextAndHowManyThereWouldBe() throws {
    let session = try prompt()
    try session.type("sentences na")
    try session.expect("\u{1B}[2mnaming\u{1B}[0m")
    try session.type("ming Keller")
    try session.expect("\u{1B}[2m3 of 8 sentences\u{1B}[0m")
    try session.type(" | ")
    try session.expect("\u{1B}[2msort · group · count")
  }

  @Test func hintsMayBeTheRestOfAnEarlierLine() throws {
    let session = try prompt()
    try session.ask("sentences naming Keller")
    #expect(try session.ask("set hints earlier").contains("hints is earlier"))
    try session.type("sent")
    try session.expect("\u{1B}[2mences naming Keller\u{1B}[0m")
    #expect(try session.ask(Key.right).contains("3 of 8 sentences"))
    try session.ask("set hints off")
    let shown = session.transcript.count
    try session.type("sentences na")
    session.settle()
    #expect(!session.transcript.dropFirst(shown).contains("\u{1B}[2m"))
  }

  @Test func bracketsAreMatched() throws {
    let session = try prompt()
    try session.type("people in (passages)")
    try session.expect("\u{1B}[1;4m(\u{1B}[0m")
    try session.type(")")
    try session.expect("\u{1B}[31;4m)\u{1B}[0m")
  }

  @Test(arguments: [["NO_COLOR": "1"], ["TERM": "dumb"]])
  func noneOfItWithoutColours(_ environment: [String: String]) throws {
    let session = try ScratchNotebook().prompt(environment: environment)
    try session.expect("? ")
    try session.type("sentences naming Keller\r")
    try session.expect("3 of 8 sentences")
    // The answer says it; no hint did.
    #expect(session.transcript.split(separator: "of 8 sentences").count == 2)
    #expect(!session.transcript.contains("\u{1B}[36m"))
  }

  @Test func noneOfItWithColourNever() throws {
    let session = try ScratchNotebook().prompt("--color", "never", environment: ["NO_COLOR": ""])
    try session.expectPrompt()
    try session.ask("sentences naming Keller")
    #expect(!session.transcript.contains("\u{1B}[36m") && !session.transcript.contains("\u{1B}[2m"))
  }
}
