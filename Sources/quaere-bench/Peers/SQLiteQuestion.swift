/// A question as SQLite is asked it.
struct SQLiteQuestion {
  /// Gives the count, or the rows that are counted.
  let count: String
  /// Gives the first rows, as a screen shows them.
  let rows: String?

  /// - Returns: nil for a question that a full-text table does not have.
  init?(_ question: PeerQuestion) {
    let words = question.words
    switch question.kind {
    case .word: self.init(match: words[0])
    case .phrase: self.init(match: "\"\(words.joined(separator: " "))\"")
    case .near: self.init(match: "NEAR(\(words.joined(separator: " ")), \(question.within))")
    case .all:
      let not = question.none.map { " NOT \($0)" }.joined()
      self.init(match: "(\(words.joined(separator: " AND ")))\(not)")
    case .any: self.init(match: words.map { "\"\($0)\"" }.joined(separator: " OR "))
    case .prefix: self.init(match: "\(words[0])*")
    case .pattern: return nil
    case .document:
      self.init(
        count: "SELECT place.document, count(*) \(SQLiteQuestion.placed) '\(words[0])' GROUP BY 1")
    case .concordance:
      guard question.lines > 0 else { return nil }
      self.init(
        count: """
          SELECT rowid, snippet(passage, 0, '[', ']', '…', 16) FROM passage
          WHERE passage MATCH '\(words[0])' LIMIT \(question.lines)
          """)
    case .section:
      let both = """
        \(SQLiteQuestion.placed) '\(words[0])' AND place.section IN
          (SELECT place.section \(SQLiteQuestion.placed) '\(words[1])')
        """
      self.init(
        count: "SELECT count(*) \(both)",
        rows: "SELECT place.id, text \(both) LIMIT \(Question.screen)")
    }
  }

  /// A question of the full-text table alone.
  private init(match: String) {
    let matching = "FROM passage WHERE passage MATCH '\(match)'"
    self.init(
      count: "SELECT count(*) \(matching)",
      rows: "SELECT rowid, text \(matching) LIMIT \(Question.screen)")
  }

  private init(count: String, rows: String? = nil) {
    self.count = count
    self.rows = rows
  }

  private static let placed =
    "FROM passage JOIN place ON place.id = passage.rowid WHERE passage MATCH"
}
