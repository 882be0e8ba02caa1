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

  /// Right, End and Ctrl-E take what stands there, and nothing else does.
  @Test(arguments: [Key.right, "\u{1B}[F", "\u{5}", "\u{6}"])
  func theRestOfAnEarlierEntryIsTakenByKeysToTheRight(_ key: String) throws {
    let session = try probe()
    try session.check("once more", reads: "once more")
    try session.check("once again, 日本", reads: "once again, 日本")
    try session.type("once")
    try session.expect("once\u{1B}[2m again, 日本\u{1B}[0m")
    try session.check("", reads: "once")
    try session.check("once" + key, reads: "once again, 日本")
    try session.check("once " + key, reads: "once again, 日本")
    try session.check("once m" + Key.left + key + key, reads: "once more")
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
