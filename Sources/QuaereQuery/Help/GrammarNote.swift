/// Decisions of the grammar that a careful reader would ask about.
enum GrammarNote {
  static let all = [
    "Every clause hangs on the first noun. Only clauses in brackets right after a counted noun are about that noun: `passages with no sources (not by Netchaev)`.",
    "`or` beside another clause is refused until brackets say what belongs together. Names may be joined by `or` or by `and`, not by both in one list.",
    "`naming A and B` wants both in the same row.",
    "What a passage rests on depends on the reach of its footnotes. Whenever reach decided something, it stands under the answer.",
    "`dated 1978` is true of anything that touches the year; `dated within 1978` wants it wholly inside.",
    "Seasons are three whole months; the months meant are printed under the answer.",
    "`in` before a set of the same noun means one of them; before another noun it means inside.",
    "Sources and voices are counted apart: two works by one author are two sources and one voice.",
    "`naming` knows all spellings of a name; `containing` looks for the letters typed.",
    "`containing` finds words, never parts of them; a star says where letters may follow. Hyphens and apostrophes part words, so `self-government` is found by `self-government`, `\"self government\"` and `government`; the solid `selfgovernment` is another spelling, and `~self-government` finds all of them.",
    "`~` takes words with the same spelling key (one Cyrillic name in several romanisations, or in Cyrillic), words of seven letters or more that differ by one letter (ten or more: two), and a word with or without its hyphen. `+` takes words with the same stem, by Snowball, in the language of each document; a document in a language without stems gives the word alone.",
    "Folding: `ß` is ss, `ﬁ` is fi, `ſ` is s, `İ` and `ı` are i, final `ς` is σ, `ё` is е; `й` and `ї` are letters of their own. Text composed or decomposed is the same. In a regular expression only case is folded, and `^` and `$` are the ends of the sentence, passage or footnote.",
    "`notes` are the reader's, `footnotes` the author's. `by` is an author or the maker of a mark, never a place or a time.",
    "`8` is a section, `#8` a row of the last answer. One or two figures in a date are a day.",
    "`count` counts rows; `count by name` counts rows for each name.",
    "A citation that could not be matched to a work still counts as a source.",
    "A line that begins with a verb is a command: `note 8.1 \"…\"` writes, `notes in 8` asks.",
    "Several bare words are one name, up to the next word of the language; a name that holds such a word is put in quotes.",
  ]
}
