extension ErrorCode {
  static let ofMissing = [
    ErrorCode(
      "missing-word", .missing, "A word of the language is wanted.", "sources | sort citations"),
    ErrorCode("missing-sign", .missing, "A sign is wanted.", "let solo passages"),
    ErrorCode("missing-number", .missing, "A whole number is wanted.", "sources | first five"),
    ErrorCode(
      "missing-quotes", .missing, "Words in quotes are wanted.",
      "sentences containing hunger strike within 5"),
    ErrorCode(
      "missing-value", .missing, "A name, a source or a word is wanted.", "sentences naming | count"
    ),
    ErrorCode("missing-clause", .missing, "A clause is wanted.", "passages () naming Skobov"),
    ErrorCode("missing-stage", .missing, "A stage is wanted after |."),
    ErrorCode("missing-state", .missing, "A state is wanted after that are.", "dates that are 5"),
    ErrorCode("missing-field", .missing, "A field is wanted.", "sources | sort by 5"),
    ErrorCode("stage-first", .missing, "A stage stands before any question.", "timeline"),
    ErrorCode("missing-noun", .missing, "A noun is wanted.", "passages with no | count"),
    ErrorCode("missing-name", .missing, "A name for a set is wanted.", "let 5 = passages"),
    ErrorCode(
      "missing-set", .missing, "A named set such as @solo is wanted.", "freeze solo as kept"),
    ErrorCode("missing-place", .missing, "A place is wanted.", "why ="),
    ErrorCode("missing-path", .missing, "A path is wanted."),
    ErrorCode("missing-mark", .missing, "A mark is wanted, named by its entry.", "resolve 4"),
    ErrorCode(
      "missing-evidence", .missing, "A judgement rests on evidence.", "confirm 8.1 \"so it is\""),
  ]

  static let ofReadings = [
    ErrorCode(
      "two-readings", .readings, "The line can be read in two ways; brackets decide.",
      "passages naming Skobov or dated 1978 citing Netchaev"),
    ErrorCode(
      "which-count", .readings, "A bare number may be exact, least or most.",
      "passages with 1 source"),
    ErrorCode("which-year", .readings, "A date without its year.", "sentences dated October"),
    ErrorCode("which-month", .readings, "A day without its month.", "sentences dated 14"),
  ]
}
