import PTYDriver
import Testing

/// Whole screens of the program, on a usual terminal and on a small one.
@Suite(.enabled(if: Tmux.isInstalled, "tmux is not installed, so no screen can be looked at"))
struct ScreenTests {
  private func open(columns: Int, rows: Int) throws -> Tmux {
    let notebook = try ScratchNotebook()
    let tmux = try Tmux(
      ScratchNotebook.program,
      environment: ScratchNotebook.environment.merging(["PAGER": "cat"]) { $1 },
      folder: notebook.folder,
      columns: columns, rows: rows, owner: notebook)
    try tmux.wait(for: "the prompt") { $0.last == "?" }
    return tmux
  }

  @Test(arguments: [(80, 24), (40, 12)])
  func nothingIsWiderThanTheScreen(_ columns: Int, _ rows: Int) throws {
    let tmux = try open(columns: columns, rows: rows)
    for line in [
      "help", "sentences naming Keller", "why #1", "read 1.2", "sources", "passages | kwic Anna",
    ] {
      try tmux.press("C-l")
      try tmux.type(line)
      try tmux.press("Enter")
      let screen = try tmux.wait(for: "the answer to \(line)") { $0.count > 2 && $0.last == "?" }
      // A row that the terminal had to wrap would begin at the margin.
      let wrapped = screen.dropLast().filter {
        !$0.isEmpty && !$0.hasPrefix("  ") && !$0.hasPrefix("?")
      }
      #expect(wrapped == [], "\(line)")
    }
  }

  @Test func anAnswerFollowsTheWidthOfTheScreen() throws {
    let tmux = try open(columns: 120, rows: 30)
    try tmux.type("passages in 1 | first 1")
    try tmux.press("Enter")
    let wide = try tmux.wait(for: "the answer") { $0.contains { $0.contains("1 of 4 passages") } }
    #expect(
      wide.contains(
        "  #1  1.1   Anna Keller came to Orne in March 1901. She met Peter Lange there."))
    try tmux.resize(columns: 40, rows: 12)
    try tmux.type("last")
    try tmux.press("Enter")
    let narrow = try tmux.wait(for: "the narrow answer") {
      $0.last == "?" && $0.contains { $0.contains("…") }
    }
    #expect(narrow.contains("  #1  1.1   Anna Keller came to Orne in…"))
  }

  @Test func candidatesAreGroupedWithCounts() throws {
    let tmux = try open(columns: 80, rows: 24)
    try tmux.press("C-l")
    try tmux.type("sentences naming ")
    try tmux.press("Tab")
    let screen = try tmux.wait(for: "names") { $0.contains { $0.contains("Keller  3") } }
    #expect(screen[0].hasPrefix("? sentences naming"))
    #expect(screen.contains { $0.contains("Keller  3") })
    try tmux.type("La")
    try tmux.wait(for: "fewer names") { screen in
      !screen.contains { $0.contains("Keller") } && screen.contains { $0.contains("Lange  2") }
    }
  }
}
