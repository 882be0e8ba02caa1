extension ErrorCode {
  static let ofReading = [
    ErrorCode(
      "open-quote", .reading, "A quotation mark is never closed.", "sentences containing \"strike"),
    ErrorCode(
      "open-regex", .reading, "A regular expression is never closed.",
      "sentences containing /strike"),
    ErrorCode(
      "unknown-sign", .reading, "A sign that has no meaning in the language.", "passages % 5"),
    ErrorCode("bad-row", .reading, "Rows are #3 or #3-5, counted from 1.", "read #3-x"),
    ErrorCode(
      "bad-name", .reading, "Names of sets are made of letters, digits and hyphens.",
      "freeze @solo as a/b"),
    ErrorCode("unfinished", .reading, "The line ends before it is whole.", "passages with"),
    ErrorCode(
      "too-deep", .reading,
      "Brackets or not stand inside each other more than forty times, or named sets too deep."),
    ErrorCode(
      "extra-bracket", .reading, "A bracket is closed that was never opened.", "passages in 8)"),
    ErrorCode(
      "unexpected-word", .reading, "A word stands where a clause, a stage or the end was wanted.",
      "passages Skobov"),
    ErrorCode(
      "misplaced-word", .reading, "A clause stands where none can.",
      "passages | first 5 naming Skobov"),
    ErrorCode(
      "missing-pipe", .reading, "A stage stands without its |.", "sources sort by citations"),
  ]

  static let ofWords = [
    ErrorCode(
      "no-subject", .words, "The line begins with neither a noun nor a command.",
      "who was arrested in 1937"),
    ErrorCode(
      "singular-noun", .words, "A question begins with a plural.", "passage with no sources"),
    ErrorCode("unknown-noun", .words, "A noun that does not exist.", "passagess with no sources"),
    ErrorCode("unknown-verb", .words, "A command that does not exist.", "helpp"),
    ErrorCode(
      "unknown-clause", .words, "A clause that does not exist.", "passages wiht no sources"),
    ErrorCode("unknown-stage", .words, "A stage that does not exist.", "sources | frist 5"),
    ErrorCode("unknown-field", .words, "The noun has no such field.", "sources | sort by weight"),
    ErrorCode(
      "unknown-state", .words, "Rows of the noun are never in that state.", "dates that are lost"),
    ErrorCode("unknown-set", .words, "No named set is called so.", "@sol"),
    ErrorCode("unknown-setting", .words, "No setting is called so.", "set rech section"),
    ErrorCode(
      "unknown-value", .words, "The setting does not take that value.", "set reach chapter"),
    ErrorCode(
      "unknown-period", .words, "A date or period that cannot be read.", "sentences dated 1953-1954"
    ),
    ErrorCode(
      "unknown-purpose", .words, "A flag is to confirm, to complete or to discover.",
      "flag 8 to check"),
    ErrorCode(
      "unknown-verdict", .words,
      "A mark is resolved as confirmed, disputed, refuted or undetermined.", "resolve ada.4 as done"
    ),
    ErrorCode(
      "unknown-kind", .words, "A name is a person, a place or a group.", "name Solovki is island"),
    ErrorCode(
      "unknown-grade", .words, "A grade is a letter A to F and a figure 1 to 6.",
      "confirm 8.1 by gulag grade Z9"),
  ]
}
