/// `quaere --help`: the whole command line on one screen. The parser's own pages are one a
/// subcommand; a newcomer would meet `-c` only on the second.
enum HelpPage {
  static func isWanted(_ arguments: [String]) -> Bool {
    arguments.count == 2 && ["--help", "-h", "help"].contains(arguments[1])
  }

  static let text = """
      quaere [NOTEBOOK | FILE …]    ask precise questions of a folder of documents

        -c, --command LINE    run a line and go; may be repeated
        -f, --file SCRIPT     run the lines of a file; - is standard input
        --format FORMAT       text, json, csv, tsv or markdown
        --limit ROWS          at most so many rows of an answer
        --session NAME        the session that lines are appended to
        --no-session          keep nothing
        --author NAME         who asks; else QUAERE_AUTHOR, git's user.name, the login
        --color WHEN          auto, always or never
        --timing              say how long each line took
        --version, --help

      quaere replay [SESSION …]     ask sessions again and say what differs
      quaere check [NOTEBOOK]       say what reading was unsure of, file by file
      quaere export QUESTION        write an answer; --notebook FOLDER says of what

      Without NOTEBOOK it is the nearest folder upward that has corpus/ or .quaere/.
      Documents are never written to. At the prompt, help lists what can be asked.

      Exit codes: 0 done · 1 replay found drift, or check a file it could not read ·
      2 a line was not understood or could not be run · 64 usage · 130 interrupted

    """
}
