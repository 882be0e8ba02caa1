/// Verdicts counted, by kind of edit and length.
package struct Tally {
  package struct Row {
    package var counts: [Verdict: Int] = [:]
    package var total: Int { counts.values.reduce(0, +) }

    package subscript(_ verdict: Verdict) -> Int { counts[verdict, default: 0] }

    /// Of all, in parts of one.
    package func share(_ verdict: Verdict) -> Double {
      total == 0 ? 0 : Double(self[verdict]) / Double(total)
    }
  }

  package private(set) var rows: [String: [Int: Row]] = [:]
  /// Trials that were given up because a paragraph was read as something else.
  package private(set) var unread = 0
  /// The first trials that went wrong, in words.
  package private(set) var failures: [String] = []

  package init() {}

  package func row(_ title: String, _ length: Int) -> Row { rows[title]?[length] ?? Row() }

  mutating func add(_ verdict: Verdict, _ title: String, _ length: Int) {
    rows[title, default: [:]][length, default: Row()].counts[verdict, default: 0] += 1
  }

  mutating func addUnread() { unread += 1 }

  mutating func fail(_ words: String) {
    if failures.count < 40 { failures.append(words) }
  }

  mutating func add(_ other: Tally) {
    for (title, lengths) in other.rows {
      for (length, row) in lengths {
        rows[title, default: [:]][length, default: Row()].counts.merge(row.counts) { $0 + $1 }
      }
    }
    unread += other.unread
    for failure in other.failures { fail(failure) }
  }
}
