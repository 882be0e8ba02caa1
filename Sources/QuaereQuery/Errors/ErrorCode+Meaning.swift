extension ErrorCode {
  static let ofMeaning = [
    ErrorCode(
      "clause-without-meaning", .meaning, "The clause says nothing about that noun.",
      "people dated 1978"),
    ErrorCode(
      "stage-without-meaning", .meaning, "The stage says nothing about pairs.",
      "pairs of sentences | sort by date"),
    ErrorCode("no-author", .meaning, "Rows of that noun have no author.", "passages by Netchaev"),
    ErrorCode(
      "notes-or-footnotes", .meaning, "Notes are the reader's, footnotes the author's.",
      "notes in 8 citing Avrich"),
    ErrorCode(
      "no-relation", .meaning, "The two nouns have nothing to do with each other.",
      "people in (pairs of sentences)"),
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
    ErrorCode(
      "too-many-sets", .meaning, "Named sets ask for each other more than a thousand times."),
    ErrorCode("circular-set", .meaning, "A named set asks for itself.", "@loop"),
    ErrorCode(
      "regex-as-name", .meaning, "A name is no regular expression.", "sentences naming /x/"),
    ErrorCode(
      "words-wanted", .meaning, "Words are wanted, not a question or a set.",
      "sentences containing @solo"),
    ErrorCode(
      "no-words", .meaning, "The quotation marks or slashes hold no word.",
      "sentences containing \"…\""),
    ErrorCode(
      "stray-star", .meaning, "A star stands for letters of a word, and touches none here.",
      "sentences containing \"hunger *\""),
    ErrorCode(
      "two-signs", .meaning, "A word takes one of ~ * + at a time.",
      "sentences containing ~strike*"),
    ErrorCode(
      "marks-in-near", .meaning, "Words that are only near have no marks between them.",
      "sentences containing \"hunger, strike\" within 5"),
    ErrorCode("regex-too-long", .meaning, "A regular expression has at most a thousand signs."),
  ]
}
