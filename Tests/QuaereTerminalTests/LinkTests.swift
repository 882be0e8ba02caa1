import Testing

@testable import QuaereTerminal

/// Which terminals are known to have links.
@Suite struct LinkTests {
  @Test(arguments: [
    (["TERM": "xterm-256color"], false), (["TERM": "xterm-kitty"], true),
    (["TERM": "xterm-256color", "VTE_VERSION": "6800"], true), (["VTE_VERSION": "4205"], false),
    (["TERM": "tmux", "TMUX": "x", "VTE_VERSION": "6800"], false),
    (["TMUX": "x", "TERM_PROGRAM": "tmux", "TERM_PROGRAM_VERSION": "3.4"], true),
    (["TMUX": "x", "TERM_PROGRAM": "tmux", "TERM_PROGRAM_VERSION": "3.3a"], false),
    (["TERM_PROGRAM": "iTerm.app", "TERM_PROGRAM_VERSION": "3.4.23"], true),
    (["TERM_PROGRAM": "Apple_Terminal", "TERM_PROGRAM_VERSION": "455"], false),
    (["TERM": "xterm", "FORCE_HYPERLINK": "1"], true),
    (["TERM": "xterm-kitty", "FORCE_HYPERLINK": "0"], false),
  ])
  func theEnvironmentTells(environment: [String: String], hasLinks: Bool) {
    #expect(Terminal.knowsLinks { environment[$0] } == hasLinks)
  }

  @Test func aLinkTakesTheColumnsOfItsWords() {
    let link = "\u{1B}]8;;https://example.org/\u{1B}\\words\u{1B}]8;;\u{1B}\\"
    #expect(Terminal.displayWidth(of: "a \(link) b") == 9)
    #expect(Terminal.displayWidth(of: "\u{1B}[1m\(link)\u{1B}[0m") == 5)
    #expect(Terminal.displayWidth(of: "\u{1B}]8;;cut off") == 0)
  }
}
