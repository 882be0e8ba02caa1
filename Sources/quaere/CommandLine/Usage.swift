import ArgumentParser

/// What may be typed after `quaere`, told once: the parser's own help, `quaere --help` and the manual
/// page read this table.
struct Usage {
  let form: String
  let words: String

  static let summary = "ask precise questions of a folder of documents"

  static let options = [
    Usage(form: "-c, --command LINE", words: "run a line and go; may be repeated"),
    Usage(form: "-f, --file SCRIPT", words: "run the lines of a file; - is standard input"),
    Usage(form: "--format FORMAT", words: "text, json, jsonl, csv, tsv, markdown, html, latex …"),
    Usage(form: "--limit ROWS", words: "at most so many rows of an answer"),
    Usage(form: "--session NAME", words: "the session that lines are appended to"),
    Usage(form: "--no-session", words: "keep nothing"),
    Usage(
      form: "--author NAME", words: "who asks; else QUAERE_AUTHOR, git's user.name, the login"),
    Usage(form: "--color WHEN", words: "auto, always or never"),
    Usage(form: "--timing", words: "say how long each line took"),
    Usage(form: "--no-init", words: "leave ~/.config/quaere/init unread"),
    Usage(form: "--version, --help", words: "what they say, and nothing else"),
  ]

  static let subcommands = [
    Usage(form: "init [FOLDER]", words: "make a notebook of a folder of documents"),
    Usage(
      form: "replay [SESSION …]",
      words: "ask sessions again; also --step, --accept"),
    Usage(form: "check [NOTEBOOK]", words: "say what reading was unsure of, file by file"),
    Usage(
      form: "export QUESTION", words: "write an answer; --notebook FOLDER says of what"),
  ]

  static let exitCodes = [
    Usage(form: "0", words: "done"),
    Usage(form: "1", words: "replay found drift, or check a file it could not read"),
    Usage(form: "2", words: "a line was not understood or could not be run"),
    Usage(form: "64", words: "usage"),
    Usage(form: "130", words: "interrupted"),
  ]

  /// For the declaration of an option: its words in this table.
  static func help(_ option: String) -> ArgumentHelp {
    ArgumentHelp(stringLiteral: wordsByName[option] ?? "")
  }

  private static let wordsByName = Dictionary(
    options.flatMap { option in option.names.map { ($0, option.words) } }
  ) { first, _ in first }

  /// `-c` and `--command`, of options.
  var names: [String] {
    form.split(separator: ",").compactMap { part in
      part.split(separator: " ").first.map(String.init)
    }
  }
}
