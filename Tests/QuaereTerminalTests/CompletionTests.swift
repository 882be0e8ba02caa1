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
    ("passa tail\(Key.home)\(String(repeating: Key.right, count: 5))\tX", "passages X tail"),
    ("none\t", "none"),
  ])
  func tabInsertsWhatIsShared(_ typed: String, _ text: String) throws {
    try probe().check(typed, reads: text)
  }

  @Test func tabWithoutProgressLists() throws {
    let session = try probe()
    try session.type("pa\t")
    try session.expect("pass")
    try session.type("\t")
    try session.expect("  passages  \u{1B}[2m26\u{1B}[22m  passing\r\n")
    try session.expect("?\u{1B}[0m pass")
    try session.check("i\t", reads: "passing ")
  }

  @Test func listWithoutColour() throws {
    let session = try probe(environment: ["NO_COLOR": "1"])
    try session.type("pass\t")
    try session.expect("  passages  26  passing\r\n")
  }

  @Test func listIsCutToTheScreen() throws {
    let session = try probe(columns: 20, rows: 6)
    try session.type("numb\t\t")
    try session.expect("numbers")
    try session.expect("number1")
    try session.expect("more lines")
    try session.check("1\t", reads: "number1 ")
  }

  @Test func cursorStaysInTheMiddleOfMoreLines() throws {
    let session = try probe()
    try session.type("(a\rpass\rb)\(Key.up)\(Key.end)\t")
    try session.expect("passing\r\n")
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
