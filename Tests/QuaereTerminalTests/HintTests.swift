import PTYDriver
import Testing

@Suite struct HintTests {
  @Test func hintsStandBehindTheTextAndAreNotRead() throws {
    let session = try probe()
    try session.type("one two")
    try session.expect("  \u{1B}[2m2 words\u{1B}[0m")
    // When nobody types there is time for more.
    try session.expect("6 letters")
    try session.check("", reads: "one two")
    try session.check("one\(Key.left)", reads: "one")
  }

  @Test func wordsArePaintedWhileTyping() throws {
    let session = try probe()
    try session.type("x passages (")
    try session.expect("\u{1B}[1mpassages\u{1B}[0m")
    try session.expect("\u{1B}[4m(\u{1B}[0m")
    try session.type(")")
    // Handed in, the words keep their colours; what showed the cursor's place is gone.
    try session.check("", reads: "x passages ()")
  }

  @Test(arguments: [["NO_COLOR": "1"], ["TERM": "dumb"]])
  func neitherWithoutColour(_ environment: [String: String]) throws {
    let session = try PTYSession(
      executable: BuiltProduct.path("LineEditorProbe"), environment: environment)
    try session.expect("? ")
    try session.type("two passages")
    session.settle()
    try session.type("\r")
    try session.expect("read: \"two passages\"")
    #expect(!session.transcript.contains("words") && !session.transcript.contains("letters"))
    #expect(!session.transcript.contains("\u{1B}[1m"))
  }
}
