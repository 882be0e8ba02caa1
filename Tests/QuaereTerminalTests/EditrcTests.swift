import PTYDriver
import Testing

@testable import QuaereTerminal

@Suite struct EditrcTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func session(_ editrc: String) throws -> PTYSession {
    try folder.write(editrc, to: ".editrc")
    return try probe(environment: ["HOME": folder.path])
  }

  @Test(arguments: [
    ("bind -s ^G Авралов", "<\u{7}>", "<Авралов>"),
    ("probe:bind -s ^G ours", "\u{7}", "ours"),
    ("other:bind -s ^G theirs\nprobe:bind -s ^X ours", "\u{7}\u{18}", "ours"),
    ("bind ^T quaere-complete", "passa\u{14}", "passages "),
    ("# only a remark\n\nbind ^O ed-insert", "x", "x"),
    ("bind ^I ed-insert", "passa\t", "passa\t"),
    ("bind -e\nbind ^I ed-insert", "passa\t", "passa\t"),
  ])
  func linesAreHonoured(_ editrc: String, _ typed: String, _ text: String) throws {
    try session(editrc).check(typed, reads: text)
  }

  @Test func theVariableNamesAnotherFile() throws {
    try folder.write("bind -s ^G named", to: "other")
    let session = try probe(environment: ["EDITRC": folder.file("other")])
    try session.check("\u{7}", reads: "named")
  }

  @Test(arguments: [
    ("passa\t", "passages "),
    ("ab\(Key.left)X", "aXb"),
    ("ab\(Key.home)X\(Key.end)Y", "XabY"),
    (Key.paste("pa\tx\ny"), "pa\tx\ny"),
    ("(one\rtwo)", "(one\n  two)"),
    ("за\u{301}мок", "за\u{301}мок"),
  ])
  func viInserts(_ typed: String, _ text: String) throws {
    try session("bind -v").check(typed, reads: text)
  }

  /// Escape stands alone: what follows is typed when the editor has seen it.
  @Test(arguments: [
    (["one two", "bX"], "onetwo"),
    (["abc", "0iX"], "Xabc"),
    (["за мок", "0xA!"], "а мок!"),
    (["", "k"], "first"),
    (["draft", "kjA!"], "draft!"),
    (["(one", "\rtwo)"], "(one\n  two)"),
    (["", "/fir\r"], "first"),
  ])
  func viCommands(_ typed: [String], _ text: String) throws {
    let session = try session("bind -v")
    try session.check("first", reads: "first")
    try session.type(typed[0] + Key.escape)
    session.settle()
    try session.check(typed[1], reads: text)
  }

  @Test func editOffReadsPlainLines() throws {
    try folder.write("edit off", to: ".editrc")
    let session = try probe(environment: ["HOME": folder.path])
    #expect(session.isCooked)
    try session.type("plain\n")
    try session.expect("read: \"plain\"")
    try session.expectPrompt()
    try session.type("\u{3}")
    try session.expect("interrupted")
    try session.expectPrompt()
    try session.type("\u{4}")
    #expect(try session.finish() == .exited(0))
  }

  @Test func bindingsAreFoundWithoutTheChoiceOfMap() {
    let editrc = EditrcFile("bind -v\n  probe:bind ^G x\n# bind y\nedit on\nprobe:bind -e\nbind")
    #expect(editrc.bindings == ["probe:bind ^G x"])
  }
}
