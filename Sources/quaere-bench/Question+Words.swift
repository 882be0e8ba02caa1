/// Every kind of question about words.
extension Question {
  static func all(_ words: Vocabulary) -> [Question] {
    ofWords(words) + ofPatterns(words) + ofRows(words) + ofStages(words)
  }

  private static func ofWords(_ words: Vocabulary) -> [Question] {
    let a = words.middling[0], b = words.middling[1 % words.middling.count]
    let c = words.middling[2 % words.middling.count]
    let (left, right) = words.pair
    return [
      Question("rare word", "passages containing \(words.rare)", match: words.rare),
      Question("common word", "passages containing \(words.common)", match: words.common),
      Question(
        "common word, its number", "passages containing \(words.common) | count",
        count: "SELECT count(*) FROM passage WHERE passage MATCH '\(words.common)'"),
      Question(
        "common word, sentences", "sentences containing \(words.common)", match: words.common,
        note: "FTS5 counts passages"),
      Question(
        "phrase of common words", "passages containing \"\(left) \(right)\"",
        match: "\"\(left) \(right)\""),
      Question(
        "rare phrase", "passages containing \"\(words.rarePair.0) \(words.rarePair.1)\"",
        match: "\"\(words.rarePair.0) \(words.rarePair.1)\""),
      Question(
        "phrase with prefixes", "passages containing \"\(left)* \(a.prefix(4))*\"", count: nil,
        note: "FTS5 has them in the last place only"),
      Question(
        "phrase with a mark", "passages containing \"\(a), \(left)\"", count: nil,
        note: "FTS5 has no marks"),
      Question(
        "near", "passages containing \"\(words.common) \(a)\" within 10",
        match: "NEAR(\(words.common) \(a), 10)"),
      Question(
        "near, common words", "passages containing \"\(left) \(right) \(words.common)\" within 5",
        match: "NEAR(\(left) \(right) \(words.common), 5)", note: "FTS5 counts gaps otherwise"),
      Question(
        "three words, one not",
        "passages containing \(words.common) containing \(a) not containing \(b)",
        match: "(\(words.common) AND \(a)) NOT \(b)"),
      Question(
        "any of three words", "passages containing \(a) or \(b) or \(c)",
        match: "\(a) OR \(b) OR \(c)"),
      Question(
        "any of 1,000 words",
        "passages containing \(words.thousand.map { "\"\($0)\"" }.joined(separator: " or ")) | count",
        count:
          "SELECT count(*) FROM passage WHERE passage MATCH '\(words.thousand.map { "\"\($0)\"" }.joined(separator: " OR "))'"
      ),
    ]
  }

  private static func ofPatterns(_ words: Vocabulary) -> [Question] {
    let a = words.middling[0]
    let none = "FTS5 has none"
    return [
      Question("prefix", "passages containing \(a.prefix(4))*", match: "\(a.prefix(4))*"),
      Question("short prefix", "passages containing \(a.prefix(1))*", match: "\(a.prefix(1))*"),
      Question("ending", "passages containing *\(a.suffix(3))", count: nil, note: none),
      Question("endings of a word", "passages containing \(a)+", count: nil, note: none),
      Question("spellings of a word", "passages containing ~\(a)", count: nil, note: none),
      Question("spellings of a name", "passages containing ~Copperfield", count: nil, note: none),
      Question("pattern in a word", #"passages containing /\bun\w+ly\b/"#, count: nil, note: none),
      Question(
        "pattern over words", #"passages containing /\b\w+ly, (but|and) \w+ly\b/"#, count: nil,
        note: none),
      Question(
        "pattern at the start", #"sentences containing /^But \w+ing/"#, count: nil, note: none),
      Question("pattern of any text", #"passages containing /[^a-z ]{8}/"#, count: nil, note: none),
    ]
  }

  private static func ofRows(_ words: Vocabulary) -> [Question] {
    let a = words.middling[0], b = words.middling[1 % words.middling.count]
    let placed = "FROM passage JOIN place ON place.id = passage.rowid WHERE passage MATCH"
    return [
      Question(
        "passages with no sources", "passages with no sources", count: nil,
        note: "not in the table"),
      Question(
        "count by document", "passages containing \(a) | count by document",
        count: "SELECT place.document, count(*) \(placed) '\(a)' GROUP BY 1"),
      Question(
        "count by document, common", "passages containing \(words.common) | count by document",
        count: "SELECT place.document, count(*) \(placed) '\(words.common)' GROUP BY 1"),
      Question(
        "100 lines of kwic", "passages containing \(a) | first 100 | kwic \(a)",
        count: """
          SELECT rowid, snippet(passage, 0, '[', ']', '…', 16) FROM passage
          WHERE passage MATCH '\(a)' LIMIT 100
          """,
        note: "FTS5 gives one snippet a passage"),
      Question("all kwic, common word", "passages | kwic \(words.common)", count: nil),
      Question(
        "kwic of a stem", "sentences containing \(a)+ | kwic \(a)+", count: nil,
        note: "FTS5 has none"),
      Question(
        "sentences in sections with", "sentences containing \(a) in (sections containing \(b))",
        count: """
          SELECT count(*) \(placed) '\(a)' AND place.section IN
            (SELECT place.section \(placed) '\(b)')
          """,
        rows: """
          SELECT place.id, text \(placed) '\(a)' AND place.section IN
            (SELECT place.section \(placed) '\(b)') LIMIT \(screen)
          """,
        note: "FTS5 counts passages"),
      Question(
        "sentences in passages with",
        "sentences containing \(words.common) in (passages containing \(words.pair.0))", count: nil),
    ]
  }
}
