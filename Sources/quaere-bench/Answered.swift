/// A question put to both sides.
struct Answered {
  let question: Question
  let count: Int
  let ours: Latency
  /// The count by SQLite, and the time for it and for the first rows.
  let theirCount: Int?
  let theirs: Latency?

  init(_ question: Question, asking: Asking, peer: SQLitePeer) throws {
    self.question = question
    count = try asking.ask(question.line)
    ours = try Measure.latency { _ = try asking.ask(question.line) }
    guard let sql = question.count else {
      (theirCount, theirs) = (nil, nil)
      return
    }
    theirCount = try peer.ask(sql)
    theirs = try Measure.latency {
      _ = try peer.ask(sql)
      if let rows = question.rows { _ = try peer.ask(rows) }
    }
  }

  /// `: 12 there` when the counts differ.
  var peerCount: String {
    guard let theirCount, theirCount != count else { return "" }
    return ": \(theirCount) there"
  }
}
