import QuaereCore

/// Sorts recorded rows and today's into same, moved, reworded, gone and new. Each row is used once.
enum RowComparison {
  /// Verdicts on the recorded rows in their order, then on the new ones in theirs.
  static func verdicts(recorded: [RowRecord], today: [RowRecord]) -> [RowVerdict] {
    var matched = [(Int, RowVerdict.Kind)?](repeating: nil, count: recorded.count)
    var isTaken = [Bool](repeating: false, count: today.count)
    func match(_ kind: RowVerdict.Kind, by key: (RowRecord) -> String?) {
      var free: [String: [Int]] = [:]
      for index in today.indices.reversed() where !isTaken[index] {
        if let key = key(today[index]) { free[key, default: []].append(index) }
      }
      for index in recorded.indices where matched[index] == nil {
        guard let key = key(recorded[index]), let found = free[key]?.popLast() else { continue }
        matched[index] = (found, kind)
        isTaken[found] = true
      }
    }
    match(.same) { $0.stored }
    match(.moved) { $0.print?.description }
    match(.reworded) { $0.print == nil ? nil : $0.address }
    let old = recorded.indices.map { index in
      matched[index].map { RowVerdict(kind: $0.1, was: recorded[index], now: today[$0.0]) }
        ?? RowVerdict(kind: .gone, was: recorded[index])
    }
    return old
      + today.indices.filter { !isTaken[$0] }.map { RowVerdict(kind: .new, now: today[$0]) }
  }
}
