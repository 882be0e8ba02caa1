/// What the manual page says that no table of the parser holds.
extension ManualPage {
  static let description = [
    "quaere opens a folder of documents and answers questions about them: which statements rest on "
      + "which sources, who is named where and under how many spellings, what happened when, and in "
      + "which words. What was asked and what was judged is appended to plain text files, which can be "
      + "read, shared and asked again.",
    "NOTEBOOK is a folder with a folder corpus in it, or any folder of documents; without it, the "
      + "nearest folder upward that has corpus or .quaere. FILEs are opened by themselves; nothing is "
      + "kept of them unless a session is named. Documents are Markdown, plain text, HTML, TEI, "
      + "JATS or EPUB; where pandoc is installed also Word, OpenDocument, RTF, LaTeX and Org, and where "
      + "pdftotext is, PDF. They are never written to.",
    "In a terminal, quaere shows what is worth knowing and prompts for lines. With -c, -f or a pipe it "
      + "runs those lines and ends; lines that put a mark on the record are kept in a session all the "
      + "same. Answers go to standard output, everything else to standard error.",
  ]

  static let keys = [
    Usage(
      form: "Tab",
      words: "what may come next, with names and words from the documents; again, the next of them"),
    Usage(form: "Shift-Tab", words: "the one before"),
    Usage(form: "Enter", words: "ends a line that is complete, else goes on in the next line"),
    Usage(
      form: "Up, Down", words: "the line above or below, then lines of this run and of earlier ones"
    ),
    Usage(form: "Ctrl-R", words: "looks for an earlier line; accents and case do not matter"),
    Usage(form: "Ctrl-C", words: "stops a running question, or drops the line; never leaves"),
    Usage(form: "Ctrl-D", words: "on an empty line, leaves"),
  ]

  static let files = [
    Usage(form: "corpus/", words: "the documents of a notebook"),
    Usage(form: "sessions/*.md", words: "what was asked and marked, one file a person and a day"),
    Usage(form: "sessions/*.torn", words: "copies of entries that were cut off in mid-write"),
    Usage(form: ".quaere/index", words: "made from the documents; may be removed at any time"),
    Usage(form: ".quaere/history", words: "lines typed at the prompt, for Up and Ctrl-R"),
    Usage(
      form: "~/.local/state/quaere/history",
      words: "those of them that hold no word of a document, for all notebooks"),
    Usage(form: "~/.config/quaere/init", words: "settings of the screen, set when a prompt opens"),
    Usage(
      form: "~/.cache/quaere/",
      words: "indexes of single files and of folders that cannot be written to"),
    Usage(form: "~/.editrc", words: "keys, as editrc(5) has them; lines may begin with quaere:"),
  ]

  static let environment = [
    Usage(form: "QUAERE_AUTHOR", words: "who is asking, unless --author says so"),
    Usage(form: "NO_COLOR", words: "when set to anything, nothing is coloured"),
    Usage(form: "TERM", words: "when it is dumb or empty, nothing is coloured"),
    Usage(form: "PAGER", words: "what long pages go through; less when it is not set"),
    Usage(
      form: "XDG_CACHE_HOME, XDG_CONFIG_HOME, XDG_STATE_HOME",
      words: "stand in for ~/.cache, ~/.config and ~/.local/state"),
    Usage(form: "EDITRC", words: "stands in for ~/.editrc"),
    Usage(form: "COLUMNS, LINES", words: "the size of the screen, where there is no terminal"),
  ]

  static let examples = [
    "quaere .",
    "quaere -c 'passages with no sources' --format csv",
    "quaere -c 'sentences naming Skobov dated 1978' --format json",
    "quaere check letters",
    "quaere replay sessions/tour.md",
  ]
}
