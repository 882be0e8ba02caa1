import PTYDriver
import Testing

@Suite struct EditingTests {
  @Test(arguments: [
    ("plain", "plain"),
    ("ac\(Key.left)b", "abc"),
    ("bc\(Key.home)a\(Key.end)d", "abcd"),
    ("abx\(Key.backspace)c", "abc"),
    ("axb\(Key.left)\(Key.left)\(Key.delete)", "ab"),
    ("one two\(Key.wordLeft)X", "one Xtwo"),
    ("one two\u{1B}bX", "one Xtwo"),
    ("one two\(Key.control("W"))three", "one three"),
    ("one two\(Key.control("A"))\(Key.control("K"))x\(Key.control("Y"))", "xone two"),
    ("a\(Key.control("L"))b", "ab"),
    ("unknown\u{1B}[19~ key", "unknown key"),
  ])
  func keys(_ typed: String, _ text: String) throws {
    let session = try probe()
    try session.check(typed, reads: text)
    #expect(try session.end() == .exited(0))
    #expect(session.isCooked)
  }

  @Test(arguments: ["C.UTF-8", "C", "POSIX", "xx_XX.UTF-8"])
  func everyLocaleTakesEveryLetter(_ locale: String) throws {
    let session = try probe(environment: ["LC_ALL": locale])
    try session.check("Нечаев, Авралов", reads: "Нечаев, Авралов")
    try session.check("déjà Ångström ÿ", reads: "déjà Ångström ÿ")
    try session.check("日本語\(Key.left)x", reads: "日本x語")
    try session.check("е\u{301}\(Key.left)\(Key.left)x", reads: "xе\u{301}")
    try session.check("за\u{301}мок\(Key.backspace)", reads: "за\u{301}мо")
    try session.check("👩‍👩‍👧 ok", reads: "👩‍👩‍👧 ok")
    #expect(try session.end() == .exited(0))
  }

  @Test func brokenBytesBecomeReplacementCharacters() throws {
    let session = try probe()
    try session.type([0x61, 0xFF, 0x62, 0xD0, 0x63, 0x0D])
    try session.expect("read: \("a\u{FFFD}b\u{FFFD}c".debugDescription)")
  }

  @Test func longLinesWrap() throws {
    let session = try probe(columns: 20)
    let text = String(repeating: "слово ", count: 30)
    try session.check(text + Key.home + "X", reads: "X" + text)
  }

  @Test func linesTypedAheadArriveOneByOne() throws {
    let session = try probe()
    try session.type((1...50).map { "line \($0)\n" }.joined())
    try session.expect("read: \"line 50\"")
  }
}
