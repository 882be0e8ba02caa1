import PTYDriver
import Testing

@Suite struct EnterTests {
  @Test(arguments: [
    ("(one\rtwo)", "(one\n  two)"),
    ("((\r)\r)", "((\n  )\n  )"),
    ("one\u{1B}\rtwo", "one\n  two"),
    // Enter hands in a complete text from anywhere in it.
    ("(one\rtwo)\(Key.up)", "(one\n  two)"),
  ])
  func enterOpensALineUntilTheTextIsComplete(_ typed: String, _ text: String) throws {
    try probe().check(typed, reads: text)
  }

  @Test func upAndDownMoveByLineFirst() throws {
    let session = try probe()
    try session.check("older", reads: "older")
    try session.check("(abc\rdef)\(Key.up)X\(Key.down)Y", reads: "(abcX\n  defY)")
    try session.check("(\rb)\(Key.up)\(Key.up)\(Key.up)\(Key.up)", reads: "older")
    try session.check("\(Key.up)\(Key.up)\(Key.home)\(Key.up)!", reads: "!(abcX\n  defY)")
  }
}
