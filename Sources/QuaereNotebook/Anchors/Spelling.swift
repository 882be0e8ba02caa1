/// How alike two short texts are, letter by letter: what a scanner misread, a digit that was
/// corrected.
enum Spelling {
  /// Longer texts are compared by their words.
  private static let longest = 80

  /// 1 for the same, 0 for nothing in common (or too long): letters that need not be put in, taken
  /// out or replaced, of all.
  static func likeness(_ one: String, _ other: String) -> Float {
    let one = Array(one.unicodeScalars)
    let other = Array(other.unicodeScalars)
    let most = max(one.count, other.count)
    guard most > 0, most <= longest, 2 * min(one.count, other.count) >= most else { return 0 }
    var row = Array(0...other.count)
    for (index, letter) in one.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for (column, theirs) in other.enumerated() {
        let replaced = diagonal + (letter == theirs ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(replaced, diagonal + 1, row[column] + 1)
      }
    }
    return 1 - Float(row[other.count]) / Float(most)
  }
}
