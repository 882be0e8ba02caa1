extension HelpTopic {
  /// What is no single word of the language.
  static let subjects = [
    questions,
    HelpTopic(
      word: "relations", group: .subject, form: "with NOUN · their NOUN · in (NOUN …)",
      words:
        "any two nouns hang together in one way, the shortest through these; text and sources through footnotes, within reach; a quotation through a marker in its own sentence, whatever the reach",
      examples: [
        "passages with no sources", "8 | their sources", "people in (sentences dated 1937)",
        "sentences with at least 2 people", "sections | their people | count by name",
      ]),
    HelpTopic(
      word: "periods", group: .subject, form: "dated PERIOD · made PERIOD",
      words: "a date as it is written, or a stretch of time",
      examples: [
        "sentences dated autumn 1978", "sentences dated 1953..1954", "dates dated before 1930",
      ]),
    HelpTopic(
      word: "words", group: .subject,
      form: "strike · strike* · strike+ · ~strike · \"hunger strike\" within 5 · /re/",
      words:
        "after containing and kwic. A star is any letters, + the other endings of the word, ~ its other spellings; what + and ~ took stands under the answer. Case, accents, kinds of dash and apostrophe never matter. Words in quotes stand in order and may hold * + ~; full stops and other marks count where they are typed. Nothing else stands for anything but itself",
      examples: [
        "sentences containing arrest+", "sentences containing ~Solzhenitsyn",
        "passages containing \"hunger strike*\" within 5",
      ]),
    HelpTopic(
      word: "addresses", group: .subject, form: "SECTION.PASSAGE.SENTENCE · nNOTE.WORK · #ROW",
      words: "counted from 1 in reading order; the document goes before a colon",
      examples: ["read 8.1", "sentences in 8", "why n4.2"]),
    HelpTopic(
      word: "or", group: .subject, form: "A or B · A and B · not A · ( … )",
      words:
        "clauses side by side mean and; or beside another clause wants brackets; not goes with one clause",
      examples: [
        "passages (naming Skobov or dated 1978) citing Netchaev",
        "sentences naming Kropotkin and Bakunin", "sentences dated 1953 not in 5",
        "sentences naming Skobov or containing strike*",
      ]),
    HelpTopic(
      word: "plus", group: .subject, form: "A plus B · A minus B · @a in @b",
      words: "rows of either, rows of the first only, rows of both",
      examples: [
        "people in 8 plus people in 9", "passages in 8 minus passages dated 1978",
        "people minus people in 8",
      ]),
  ]

  /// Ways to write things, shown as a table under the words.
  var forms: [Form] {
    switch word {
    case "periods": Form.periods
    case "addresses": Form.addresses
    case "words": Form.words
    default: []
    }
  }
}
