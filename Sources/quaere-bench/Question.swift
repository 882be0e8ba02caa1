/// A question in the query language, and the same for SQLite where it can be put there.
struct Question {
  let title: String
  let line: String
  /// Gives the count, or the rows that are counted.
  let count: String?
  /// Gives the first rows, as a screen shows them.
  let rows: String?
  /// Why SQLite is not asked, or why its count may differ.
  let note: String?

  init(_ title: String, _ line: String, count: String?, rows: String? = nil, note: String? = nil) {
    self.title = title
    self.line = line
    self.count = count
    self.rows = rows
    self.note = note
  }

  /// A question of the full-text table alone.
  init(_ title: String, _ line: String, match: String, note: String? = nil) {
    let matching = "FROM passage WHERE passage MATCH '\(match)'"
    self.init(
      title, line, count: "SELECT count(*) \(matching)",
      rows: "SELECT rowid, text \(matching) LIMIT \(Question.screen)", note: note)
  }

  /// Rows put into words on either side.
  static let screen = 20

  static func all(_ words: Vocabulary) -> [Question] {
    let a = words.middling[0], b = words.middling[1 % words.middling.count]
    let c = words.middling[2 % words.middling.count]
    let placed = "FROM passage JOIN place ON place.id = passage.rowid WHERE passage MATCH"
    return [
      Question("rare word", "passages containing \(words.rare)", match: words.rare),
      Question("common word", "passages containing \(words.common)", match: words.common),
      Question(
        "common word, its number", "passages containing \(words.common) | count",
        count: "SELECT count(*) FROM passage WHERE passage MATCH '\(words.common)'"),
      Question(
        "phrase of common words",
        "passages containing \"\(words.pair.0) \(words.pair.1)\"",
        match: "\"\(words.pair.0) \(words.pair.1)\""),
      Question(
        "rare phrase", "passages containing \"\(words.rarePair.0) \(words.rarePair.1)\"",
        match: "\"\(words.rarePair.0) \(words.rarePair.1)\""),
      Question(
        "near", "passages containing \"\(words.common) \(a)\" within 10",
        match: "NEAR(\(words.common) \(a), 10)"),
      Question("prefix", "passages containing \(a.prefix(4))*", match: "\(a.prefix(4))*"),
      Question(
        "three words, one not",
        "passages containing \(words.common) containing \(a) not containing \(b)",
        match: "(\(words.common) AND \(a)) NOT \(b)"),
      Question(
        "any of three words", "passages containing \(a) or \(b) or \(c)",
        match: "\(a) OR \(b) OR \(c)"),
      Question(
        "pattern in a word", #"passages containing /\bun\w+ly\b/"#, count: nil,
        note: "FTS5 has no patterns"),
      Question(
        "pattern over words", #"passages containing /\b\w+ly, (but|and) \w+ly\b/"#, count: nil,
        note: "FTS5 has no patterns"),
      Question(
        "passages with no sources", "passages with no sources", count: nil,
        note: "not in the table"),
      Question(
        "count by document", "passages containing \(a) | count by document",
        count: "SELECT place.document, count(*) \(placed) '\(a)' GROUP BY 1"),
      Question(
        "100 lines of kwic", "passages containing \(a) | first 100 | kwic \(a)",
        count: """
          SELECT rowid, snippet(passage, 0, '[', ']', '…', 16) FROM passage
          WHERE passage MATCH '\(a)' LIMIT 100
          """,
        note: "FTS5 gives one snippet a passage"),
      Question(
        "kwic sorted by what follows", "passages containing \(a) | kwic \(a) by right", count: nil,
        note: "FTS5 gives snippets in the order of the text"),
      Question(
        "collocates of a word", "passages containing \(a) | collocates", count: nil,
        note: "FTS5 counts no neighbours"),
      Question(
        "timeline", "sentences containing \(a) | timeline by year", count: nil,
        note: "not in the table"),
      Question(
        "who stands with whom", "sentences containing \(a) | network", count: nil,
        note: "not in the table"),
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
    ]
  }
}
