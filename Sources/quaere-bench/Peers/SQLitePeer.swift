import CSQLite
import QuaereIndex

/// The passages of an index in a full-text table of SQLite's, the yardstick.
///
/// `passage` is an FTS5 table of the texts, folded as ours are; `place` tells the document and the
/// section of each row. Nothing of SQLite's is held back: no journal while building, the table
/// merged into one segment, the whole file within its cache, statements prepared once.
final class SQLitePeer: Peer {
  let name = "FTS5"
  private var database: OpaquePointer?
  private var statements: [String: OpaquePointer] = [:]

  init(path: String) throws {
    guard sqlite3_open(path, &database) == SQLITE_OK else { throw error("open") }
    try run("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -2000000")
  }

  deinit {
    for statement in statements.values { sqlite3_finalize(statement) }
    sqlite3_close(database)
  }

  func build(from index: Index) throws {
    try run(
      """
      CREATE VIRTUAL TABLE passage
        USING fts5(text, tokenize = 'unicode61 remove_diacritics 2');
      CREATE TABLE place(id INTEGER PRIMARY KEY, document INTEGER, section INTEGER);
      BEGIN
      """)
    let passage = try statement("INSERT INTO passage(rowid, text) VALUES (?, ?)")
    let place = try statement("INSERT INTO place VALUES (?, ?, ?)")
    for id in 0..<index.passageKind.count {
      let section = index.passageSection[id]
      sqlite3_bind_int64(passage, 1, Int64(id))
      try index.blockText.withUTF8(id) { text in
        try text.withMemoryRebound(to: CChar.self) { bytes in
          // The bytes stay where they are until the step is done, so no copy has to be made of them.
          sqlite3_bind_text(passage, 2, bytes.baseAddress, Int32(clamping: bytes.count), nil)
          try step(passage)
        }
      }
      sqlite3_bind_int64(place, 1, Int64(id))
      sqlite3_bind_int64(place, 2, Int64(index.sectionDocument[Int(section)]))
      sqlite3_bind_int64(place, 3, Int64(section))
      try step(place)
    }
    try run("COMMIT; INSERT INTO passage(passage) VALUES ('optimize')")
  }

  func answer(_ question: PeerQuestion) throws -> PeerAnswer? {
    guard let sql = SQLiteQuestion(question) else { return nil }
    let count = try ask(sql.count)
    let time = try Measure.latency {
      _ = try ask(sql.count)
      if let rows = sql.rows { _ = try ask(rows) }
    }
    return PeerAnswer(count: count, time: time)
  }

  /// Runs a question to its end. A question of one column gives a number, the count; of more, rows.
  ///
  /// - Returns: the number, or how many rows there were.
  private func ask(_ sql: String) throws -> Int {
    let statement = try statement(sql)
    defer { sqlite3_reset(statement) }
    var rows = 0
    var number = 0
    while true {
      switch sqlite3_step(statement) {
      case SQLITE_ROW:
        rows += 1
        for column in 0..<sqlite3_column_count(statement) {
          _ = sqlite3_column_text(statement, column)
        }
        number = Int(sqlite3_column_int64(statement, 0))
      case SQLITE_DONE: return sqlite3_column_count(statement) == 1 ? number : rows
      default: throw error(sql)
      }
    }
  }

  private func statement(_ sql: String) throws -> OpaquePointer {
    if let known = statements[sql] { return known }
    var made: OpaquePointer?
    guard sqlite3_prepare_v2(database, sql, -1, &made, nil) == SQLITE_OK, let made else {
      throw error(sql)
    }
    statements[sql] = made
    return made
  }

  private func step(_ statement: OpaquePointer) throws {
    guard sqlite3_step(statement) == SQLITE_DONE else { throw error("insert") }
    sqlite3_reset(statement)
  }

  private func run(_ sql: String) throws {
    guard sqlite3_exec(database, sql, nil, nil, nil) == SQLITE_OK else { throw error(sql) }
  }

  private func error(_ what: String) -> PeerError {
    PeerError(description: "SQLite, \(what): \(String(cString: sqlite3_errmsg(database)))")
  }
}
