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
}
