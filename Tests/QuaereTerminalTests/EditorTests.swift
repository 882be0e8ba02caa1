import PTYDriver
import Testing

/// The text in the user's own editor.
@Suite struct EditorTests {
  @Test(arguments: [
    ["VISUAL": "sed -i s/one/два/"], ["VISUAL": " ", "EDITOR": "sed -i s/one/два/"],
  ])
  func whatTheEditorLeavesIsTheText(_ environment: [String: String]) throws {
    let session = try probe(environment: environment)
    try session.type("one\u{18}\u{5}")
    try session.expect("два")
    try session.check("!", reads: "два!")
    #expect(try session.end() == .exited(0))
    #expect(session.isCooked)
  }

  @Test func inViItIsTheCommandV() throws {
    let folder = try TemporaryFolder()
    try folder.write("bind -v\n", to: "editrc")
    let session = try probe(environment: [
      "EDITRC": folder.file("editrc"), "EDITOR": "printf 'one\\ntwo\\n' >",
    ])
    try session.type("word\(Key.escape)")
    session.settle()
    try session.type("v")
    try session.expect("two")
    try session.check("", reads: "one\ntwo")
  }

  @Test(arguments: ["no-such-editor 2> /dev/null", "rm", "false"])
  func theTextStaysWhereTheEditorFails(_ editor: String) throws {
    let session = try probe(environment: ["EDITOR": editor])
    try session.type("kept\u{18}\u{5}")
    try session.expect("\u{7}")
    try session.check(" here", reads: "kept here")
  }
}
