import Foundation
import Testing

@testable import quaere

/// One table says what may be typed after `quaere`.
struct UsageTests {
  @Test func helpIsOneScreen() {
    #expect(
      HelpPage.text == """
          quaere [NOTEBOOK | FILE …]    ask precise questions of a folder of documents

            -c, --command LINE  run a line and go; may be repeated
            -f, --file SCRIPT   run the lines of a file; - is standard input
            --format FORMAT     text, json, jsonl, csv, tsv, markdown, html, latex …
            --limit ROWS        at most so many rows of an answer
            --session NAME      the session that lines are appended to
            --no-session        keep nothing
            --author NAME       who asks; else QUAERE_AUTHOR, git's user.name, the login
            --color WHEN        auto, always or never
            --timing            say how long each line took
            --no-init           leave ~/.config/quaere/init unread
            --version, --help   what they say, and nothing else

          quaere init [FOLDER]       make a notebook of a folder of documents
          quaere replay [SESSION …]  ask sessions again; also --step, --accept
          quaere check [NOTEBOOK]    say what reading was unsure of, file by file
          quaere export QUESTION     write an answer; --notebook FOLDER says of what

          Without NOTEBOOK it is the nearest folder upward that has corpus/ or .quaere/.
          Documents are never written to. At the prompt, help lists what can be asked.
          Exit codes: 0 done · 1 replay found drift, or check a file it could not read ·
          2 a line was not understood or could not be run · 64 usage · 130 interrupted

        """)
  }

  @Test func theTableHasTheOptionsOfTheParserAndNoOthers() {
    let told = Set(Usage.options.flatMap(\.names))
    let parsed = Quaere.helpMessage(for: OpenCommand.self, columns: 80)
      .matches(of: /(?:^|[ ,])(--?[a-z][a-z-]*)/.anchorsMatchLineEndings()).map { String($0.1) }
    #expect(told == Set(parsed).subtracting(["-h"]))
    for option in parsed where option != "-h" { #expect(!Usage.help(option).abstract.isEmpty) }
  }

  @Test func theTableHasTheSubcommandsThatAreShown() {
    let shown = Quaere.configuration.subcommands
      .filter { $0.configuration.shouldDisplay && $0 != OpenCommand.self }
      .compactMap { $0.configuration.commandName }
    #expect(Usage.subcommands.map { $0.form.prefix { $0 != " " } } == shown.map { $0[...] })
  }
}
