extension ErrorCode {
  static let ofMeaning = [
    ErrorCode(
      "clause-without-meaning", .meaning, "The clause says nothing about that noun.",
      "people dated 1978"),
    ErrorCode("no-author", .meaning, "Rows of that noun have no author.", "passages by Netchaev"),
    ErrorCode(
      "notes-or-footnotes", .meaning, "Notes are the reader's, footnotes the author's.",
      "notes in 8 citing Avrich"),
    ErrorCode(
      "no-relation", .meaning, "The two nouns have nothing to do with each other.",
      "searches in iztok"),
    ErrorCode(
      "pairs-only", .meaning, "The clause is about pairs.", "sentences sharing at least 2 people"),
    ErrorCode(
      "different-nouns", .meaning, "Plus and minus join rows of one kind.", "passages minus people"),
    ErrorCode(
      "contradiction", .meaning, "Two clauses can never both hold.",
      "passages with no sources citing Netchaev"),
    ErrorCode(
      "below-zero", .meaning, "Nothing is fewer than none.", "passages with fewer than 0 sources"),
    ErrorCode(
      "backward-period", .meaning, "The period ends before it begins.", "sentences dated 1954..1953"
    ),
    ErrorCode(
      "no-such-day", .meaning, "The month has no such day.", "sentences dated 31 February 1978"),
    ErrorCode("two-places", .meaning, "Nothing is in two places at once.", "passages in 8 and 9"),
    ErrorCode("circular-set", .meaning, "A named set asks for itself.", "@loop"),
    ErrorCode(
      "regex-as-name", .meaning, "A name is no regular expression.", "sentences naming /x/"),
    ErrorCode(
      "words-wanted", .meaning, "Words are wanted, not a question or a set.",
      "sentences containing @solo"),
    ErrorCode(
      "no-words", .meaning, "The quotation marks hold no word.", "sentences containing \"…\""),
    ErrorCode(
      "stray-star", .meaning, "A star stands at the end of the last word only.",
      "sentences containing str*ke"),
  ]

  static let ofCorpus = [
    ErrorCode("no-corpus", .corpus, "No document is open."),
    ErrorCode("which-document", .corpus, "Several documents are open and the address names none."),
    ErrorCode("unknown-name", .corpus, "The name is written nowhere in the open documents."),
    ErrorCode("unknown-source", .corpus, "No cited work and no author is called so."),
    ErrorCode("unknown-author", .corpus, "No cited work is by that person."),
    ErrorCode(
      "unknown-place", .corpus, "No document, section or address is called so.", "passages in /x/"),
    ErrorCode("unknown-mark", .corpus, "No entry has made such a mark."),
    ErrorCode("unknown-file", .corpus, "There is no such file."),
    ErrorCode("nothing-to-trace", .corpus, "No footnote answers for that place."),
    ErrorCode("no-last-session", .corpus, "There is no session before this one."),
    ErrorCode("not-saved", .corpus, "The entry could not be written; it is kept and tried again."),
    ErrorCode("duplicate-entry", .corpus, "Two entries of one name differ."),
    ErrorCode("unread-session", .corpus, "A session file could not be read."),
    ErrorCode("regex-broken", .corpus, "The regular expression is not well formed."),
    ErrorCode("regex-too-hard", .corpus, "The regular expression takes too long."),
    ErrorCode("interrupted", .corpus, "The question was stopped with Ctrl-C."),
  ]
}
