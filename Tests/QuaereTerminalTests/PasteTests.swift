import PTYDriver
import Testing

@testable import QuaereTerminal

@Suite struct PasteTests {
  @Test(arguments: [
    ("one\ntwo", "one\ntwo"),
    ("one\rtwo\r", "one\ntwo"),
    ("one\r\n\r\ntwo\r\n", "one\n\ntwo"),
    ("pa\tx", "pa\tx"),
    ("Нечаев 日本\n", "Нечаев 日本"),
    ("a\u{1B}[31mb\u{8}c", "a[31mbc"),
  ])
  func pasteIsOneText(_ pasted: String, _ text: String) throws {
    try probe().check("<" + Key.paste(pasted) + ">", reads: "<\(text)>")
  }

  @Test func aLargePasteArrivesWhole() throws {
    let session = try probe()
    let text = (1...3000).map { "line \($0) of a large paste" }.joined(separator: "\n")
    try session.type(Key.paste(text))
    try session.type("\r")
    try session.expect("line 3000 of a large paste\"", timeout: 30)
  }

  @Test func ctrlCLeavesAPasteThatNeverEnds() throws {
    let session = try probe()
    try session.type("\u{1B}[200~never closed")
    try session.type("\u{3}")
    try session.expect("interrupted")
    try session.expectPrompt()
    try session.check("next", reads: "next")
  }

  @Test(arguments: [
    ("a\nb", "a\nb"), ("a\r\rb", "a\n\nb"), ("a\n\rb", "a\nb"), ("a\n\r\n\rb\n", "a\n\nb"),
    ("\u{0}\u{9B}x\u{7F}", "x"), ("\n", ""),
  ])
  func lineEndsAndControls(_ arrived: String, _ text: String) {
    #expect(PasteDecoder.text(arrived.utf8) == text)
  }
}
