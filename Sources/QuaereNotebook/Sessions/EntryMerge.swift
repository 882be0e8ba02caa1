/// Brings the entries of several files together: a copy counts once, and the same name with other
/// content is `ada.4b`.
enum EntryMerge {
  /// - Parameter shared: names of files whose entries may be copies of those in sessions.
  static func merged(
    _ entries: [Entry], shared: Set<String> = []
  ) -> (entries: [Entry], oddities: [Oddity]) {
    // Entries are much to move about: their times are looked at alone, as far as they will do.
    let times = entries.map(\.time)
    let sorted = entries.indices.sorted {
      times[$0] != times[$1] ? times[$0] < times[$1] : precedes(entries[$0], entries[$1])
    }
    let names = entries.map(\.id)
    if Set(names).count == names.count { return (sorted.map { entries[$0] }, []) }
    return withoutCopies(sorted.map { entries[$0] }, shared)
  }

  /// - Parameter entries: in order.
  private static func withoutCopies(
    _ entries: [Entry], _ shared: Set<String>
  ) -> (entries: [Entry], oddities: [Oddity]) {
    var kept: [Entry] = []
    var oddities: [Oddity] = []
    var byID: [String: [Int]] = [:]
    for var entry in entries {
      let name = entry.id
      let others = byID[name, default: []]
      if let first = others.first(where: { kept[$0].isCopy(of: entry) }) {
        if !shared.contains(entry.session), !shared.contains(kept[first].session) {
          oddities.append(copy(entry, of: kept[first]))
        }
        continue
      }
      if !others.isEmpty {
        entry.suffix = freeSuffix(for: entry) { byID[$0] != nil }
        oddities.append(duplicate(entry, of: kept[others[0]], named: name))
        byID[entry.id] = [kept.count]
      }
      byID[name, default: []].append(kept.count)
      kept.append(entry)
    }
    return (kept.sorted(by: Entry.precedes), oddities)
  }

  /// Reading order, and for one name at one time the file's own.
  private static func precedes(_ one: Entry, _ other: Entry) -> Bool {
    if Entry.precedes(one, other) { return true }
    if Entry.precedes(other, one) { return false }
    return (one.session, one.lineNumber) < (other.session, other.lineNumber)
  }

  private static func freeSuffix(for entry: Entry, isTaken: (String) -> Bool) -> String {
    var copy = entry
    for letter in "bcdefghijklmnopqrstuvwxyz" {
      copy.suffix = String(letter)
      if !isTaken(copy.id) { return copy.suffix }
    }
    return "zz"
  }

  private static func copy(_ entry: Entry, of first: Entry) -> Oddity {
    Oddity(
      code: "copied-entry",
      message: "\(entry.id) stands in \(first.session):\(first.lineNumber) already; it counts once",
      file: entry.session, line: entry.lineNumber)
  }

  private static func duplicate(_ entry: Entry, of first: Entry, named name: String) -> Oddity {
    Oddity(
      code: "duplicate-entry",
      message: "\(name) stands in \(first.session):\(first.lineNumber) with other content; "
        + "this one is \(entry.id)",
      file: entry.session, line: entry.lineNumber)
  }
}
