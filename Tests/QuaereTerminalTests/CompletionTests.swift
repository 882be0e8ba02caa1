import PTYDriver
import Testing

@testable import QuaereTerminal

@Suite struct CompletionTests {
  @Test(arguments: [
    ("pa\t", "pass"),
    ("passa\t", "passages "),
    ("show passa\tx", "show passages x"),
    ("netc\t", "Netchaev "),
    ("Крак\t", "Краков "),
    // The shared start ends after a whole letter, in bytes it would end inside one.
    ("кр\t", "Кр"),
    ("日\t", "日"),
    ("passa tail\(Key.home)\(String(repeating: Key.right, count: 5))\tX", "passages Xtail"),
    ("none\t", "none"),
  ])
  func tabInsertsWhatIsShared(_ typed: String, _ text: String) throws {
    try probe().check(typed, reads: text)
  }

  @Test func tabShowsTheCandidatesAndThenChooses() throws {
    let session = try probe()
    try session.type("pa\t")
    try session.expect("pass")
    try session.expect("  passages  \u{1B}[2m26\u{1B}[0m  passing")
    try session.type("\t")
    try session.expect("passages")
    try session.check("\ralone", reads: "passages alone")
  }

  @Test(arguments: [
    ("pa\t\t\tx", "passing x"),
    // Round, and back.
    ("pa\t\t\t\tx", "passages x"),
    ("pa\t\t\(Key.tabBack)x", "passing x"),
    ("pa\(Key.tabBack)x", "passing x"),
    // Enter keeps the choice and hands nothing in; Escape gives back what was typed.
    ("pa\t\t\r!", "passages !"),
    ("pa\t\t\(Key.escape)", "pass"),
    ("pa\t\u{7}x", "passx"),
    // Without a choice Enter hands in what was typed.
    ("pa\t", "pass"),
    // Arrows move in the columns once one is chosen, before that in the line.
    ("numb\t\t\(Key.down)\(Key.up)\(Key.down)x", "number2 x"),
    ("numb\t\t\(Key.right)x", "number3 x"),
    ("numb\t\(Key.left)x", "numbexr"),
    // Typing narrows: `1` is left, and the next Tab takes it.
    ("numb\t1\tx", "number1 x"),
    ("pa\ti\tx", "passing x"),
    ("pa\ti\(Key.backspace)\tx", "passages x"),
  ])
  func theMenu(_ typed: String, _ text: String) throws {
    let session = try probe()
    try session.type(typed)
    session.settle()
    try session.check("", reads: text)
  }

  @Test func typingNarrowsWhatIsShown() throws {
    let session = try probe()
    try session.type("pa\t")
    try session.expect("passing")
    try session.type("i")
    // One candidate is left: it is drawn over the other.
    try session.expect("ing\u{1B}[K")
    try session.type("x")
    try session.expect("\u{1B}[J")
    try session.check("", reads: "passix")
  }

  @Test func candidatesWithoutColour() throws {
    let session = try PTYSession(
      executable: BuiltProduct.path("LineEditorProbe"), environment: ["NO_COLOR": "1"])
    try session.expect("? ")
    try session.type("pass\t")
    try session.expect("  passages  26  passing")
    try session.type("\t")
    try session.expect("> passages")
    try session.type("\r\r")
    try session.expect("read: \"passages \"")
    #expect(!session.transcript.contains("\u{1B}[0m"))
  }

  @Test func theListIsCutToTheScreen() throws {
    let session = try probe(columns: 20, rows: 6)
    try session.type("numb\t\t")
    try session.expect("numbers")
    try session.expect("more rows")
    try session.check("\r", reads: "number1 ")
  }

  @Test func theCursorStaysInTheMiddleOfMoreLines() throws {
    let session = try probe()
    try session.type("(a\rpass\rb)\(Key.up)\(Key.end)\t")
    try session.expect("passing")
    try session.check("ing", reads: "(a\n  passing\n  b)")
  }

  @Test(arguments: [
    (["abc", "abd"], "ab"), (["Краков", "Кронверк"], "Кр"), (["e\u{301}a", "eb"], ""),
    (["one"], "one"), ([], ""),
  ])
  func commonPrefix(_ texts: [String], _ prefix: String) {
    let completion = Completion(replaceFrom: 0, candidates: texts.map { Candidate($0) })
    #expect(completion.commonPrefix == prefix)
  }
}
