import PTYDriver
import Testing

@testable import QuaereTerminal

@Suite struct SearchTests {
  private func session() throws -> PTYSession {
    let session = try probe()
    for line in ["passages naming Нечаев", "why Ёлка", "passages with café", "why Ёлка", "last"] {
      try session.check(line, reads: line)
    }
    return session
  }

  private let search = Key.control("R")

  @Test(arguments: [
    ("нечаев", "passages naming Нечаев"),
    ("АВР\u{7F}\u{7F}\u{7F}елк", "why Ёлка"),
    ("CAFE", "passages with café"),
    ("passages\u{12}", "passages naming Нечаев"),
    ("why\u{12}", "why Ёлка"),
    ("\u{1B}[200~caf\u{1B}[201~", "passages with café"),
    ("passages\u{12}\u{12}\u{12}", "passages naming Нечаев"),
  ])
  func enterTakesTheMatch(_ query: String, _ text: String) throws {
    try session().check(search + query, reads: text)
  }

  @Test(arguments: [
    ("draft\u{12}cafe\u{7}!", "draft!"),
    ("\u{12}cafe\u{7}!", "!"),
    ("\u{12}cafe\(Key.end)!", "passages with café!"),
    ("\u{12}why\(Key.home)X", "Xwhy Ёлка"),
    ("draft\u{12}nowhere\u{7}!", "draft!"),
    ("\u{12}cafe\u{7}\u{12}\u{12}\(Key.end)?", "passages with café?"),
  ])
  func otherKeysLeaveTheSearch(_ typed: String, _ text: String) throws {
    try session().check(typed, reads: text)
  }

  @Test func escapeKeepsTheMatchForEditing() throws {
    let session = try session()
    try session.type("\u{12}cafe")
    try session.expect("cafe")
    try session.type(Key.escape)
    try session.expect("?\u{1B}[0m ")
    try session.check("\(Key.end)!", reads: "passages with café!")
  }

  @Test func theQueryIsShown() throws {
    let session = try session()
    try session.type("\u{12}")
    try session.expect("(search) :")
    try session.type("caf")
    // What was found stands out in the entry.
    try session.expect("caf: passages with \u{1B}[7mcaf\u{1B}[0mé")
    try session.type("zz")
    try session.expect("no match")
  }

  @Test func ctrlCDropsSearchAndLine() throws {
    let session = try session()
    try session.type("\u{12}cafe")
    try session.expect("cafe")
    try session.type("\u{3}")
    try session.expect("interrupted")
    try session.expectPrompt()
    try session.check("next", reads: "next")
  }

  @Test(arguments: [
    ("Ёжик", "ежик"), ("ЙОД", "иод"), ("за\u{301}мок", "замок"), ("Ångström", "angstrom"),
    ("Ώρα", "ωρα"), ("ŁÓDŹ", "lodz"), ("İstanbul", "istanbul"), ("日本 x-1", "日本 x-1"),
  ])
  func fold(_ text: String, _ folded: String) {
    #expect(SearchFold.fold(text) == folded)
  }
}
