import QuaereCore

/// Suggestions only when they are close: one slip in a short word, two in a longer one, none in a
/// word of two letters.
public enum Nearest {
  public static func word(to word: String, in known: [String]) -> String? {
    let folded = Folding.fold(word)
    let limit = folded.count < 3 ? 0 : folded.count < 5 ? 1 : 2
    let best = known.map { ($0, distance(folded, Folding.fold($0), limit: limit)) }
      .filter { $0.1 <= limit }
      .min { ($0.1, $0.0) < ($1.1, $1.0) }
    return best?.0
  }

  /// Optimal string alignment distance (insertion, deletion, substitution, transposition), or
  /// `limit + 1` when it is larger.
  public static func distance(_ left: String, _ right: String, limit: Int) -> Int {
    let a = Array(left.unicodeScalars)
    let b = Array(right.unicodeScalars)
    guard abs(a.count - b.count) <= limit else { return limit + 1 }
    if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
    var older: [Int] = []
    var above = Array(0...b.count)
    for i in 1...a.count {
      var row = [i] + [Int](repeating: 0, count: b.count)
      for j in 1...b.count {
        let cost = a[i - 1] == b[j - 1] ? 0 : 1
        row[j] = min(above[j] + 1, row[j - 1] + 1, above[j - 1] + cost)
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          row[j] = min(row[j], older[j - 2] + 1)
        }
      }
      if row.min() ?? 0 > limit { return limit + 1 }
      (older, above) = (above, row)
    }
    return min(above[b.count], limit + 1)
  }
}
