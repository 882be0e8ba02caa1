import PTYDriver
import Testing

/// What the editor draws, looked at on a small screen and on a usual one.
@Suite(.enabled(if: Tmux.isInstalled, "tmux is not installed, so no screen can be looked at"))
struct ScreenTests {
  private func probe(columns: Int, rows: Int) throws -> Tmux {
    let tmux = try Tmux(
      BuiltProduct.path("LineEditorProbe"), columns: columns, rows: rows)
    try tmux.wait(for: "the prompt") { $0.first?.hasPrefix("?") ?? false }
    return tmux
  }

  @Test func marksStandOnTheirLettersAndTheCursorBehindThem() throws {
    let tmux = try probe(columns: 40, rows: 12)
    try tmux.type("за\u{301}мок 日本")
    try tmux.wait(for: "the word") { $0[0].hasPrefix("? за\u{301}мок 日本") }
    #expect(try tmux.cursor() == [12, 0])
    try tmux.press("Left", "Left", "Left", "BSpace")
    try tmux.wait(for: "a letter less") { $0[0].hasPrefix("? за\u{301}мо 日本") }
    #expect(try tmux.cursor() == [6, 0])
  }

  @Test func aTallTextIsShownAroundTheCursor() throws {
    let tmux = try probe(columns: 40, rows: 12)
    try tmux.paste((1...30).map { "(line \($0)" }.joined(separator: "\n"))
    let end = try tmux.wait(for: "the end") { $0.last?.hasPrefix("(line 30") ?? false }
    #expect(end.count == 12)
    #expect(end[0] == "  … 19 more rows above")
    for _ in 1...29 { try tmux.press("Up") }
    let start = try tmux.wait(for: "the start") { $0[0] == "? (line 1" }
    #expect(start[11] == "  … 19 more rows below")
    try tmux.press("End")
    try tmux.type("!")
    try tmux.wait(for: "the letter") { $0[0] == "? (line 1!" }
    // Handed in or dropped, the text stands whole above the prompt.
    try tmux.press("C-c")
    let after = try tmux.wait(for: "the prompt") { $0.last?.hasPrefix("?") ?? false }
    #expect(after.suffix(4) == ["(line 29", "(line 30^C", "interrupted", "?"])
  }

  @Test(arguments: [(80, 24), (40, 12)])
  func candidatesStandBelowTheLineAndGoAway(_ columns: Int, _ rows: Int) throws {
    let tmux = try probe(columns: columns, rows: rows)
    try tmux.type("pa")
    try tmux.press("Tab")
    let shown = try tmux.wait(for: "the candidates") { $0.count == 2 }
    #expect(shown == ["? pass", "  passages  26  passing"])
    #expect(try tmux.cursor() == [6, 0])
    try tmux.press("Tab", "Tab", "Enter")
    try tmux.wait(for: "the choice") { $0 == ["? passing   7 letters"] }
  }

  @Test func aNarrowerScreenWrapsTheLineAnew() throws {
    let tmux = try probe(columns: 60, rows: 12)
    try tmux.type("one two three four five six seven eight nine ten eleven")
    try tmux.wait(for: "the line") { $0[0].hasSuffix("eleven") }
    try tmux.resize(columns: 24, rows: 10)
    let narrow = try tmux.wait(for: "three rows") { $0.count == 3 }
    #expect(narrow.prefix(2) == ["? one two three four fiv", "e six seven eight nine t"])
    #expect(narrow[2].hasPrefix("en eleven"))
    #expect(try tmux.cursor() == [9, 2])
    try tmux.resize(columns: 60, rows: 12)
    let wide = try tmux.wait(for: "one row") { $0.count == 1 }
    #expect(wide[0].hasPrefix("? one two three four five six seven eight nine ten eleven"))
  }

  @Test func ctrlLEmptiesTheScreen() throws {
    let tmux = try probe(columns: 40, rows: 12)
    try tmux.type("first")
    try tmux.press("Enter")
    try tmux.wait(for: "the reply") { $0.count == 3 }
    try tmux.type("second")
    try tmux.wait(for: "the text") { $0[2].hasPrefix("? second") }
    try tmux.press("C-l")
    try tmux.wait(for: "an empty screen") { $0.count == 1 && $0[0].hasPrefix("? second") }
  }

  @Test func aHistorySearchShowsWhatItFound() throws {
    let tmux = try probe(columns: 40, rows: 12)
    for line in ["passages naming Нечаев", "other"] {
      try tmux.type(line)
      try tmux.press("Enter")
      try tmux.wait(for: "the reply") { $0.contains { $0.contains("read: \"\(line)") } }
    }
    try tmux.press("C-r")
    try tmux.type("НЕЧ")
    try tmux.wait(for: "the entry") { $0.last == "(search) НЕЧ: passages naming Нечаев" }
    #expect(try tmux.cursor()[0] == "(search) НЕЧ: passages naming ".count)
  }
}
