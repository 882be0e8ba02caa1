import QuaereTerminal

/// A vocabulary to complete.
enum Words {
  static func complete(_ before: String, _ whole: String) -> Completion {
    let word = before.split(separator: " ", omittingEmptySubsequences: false).last ?? ""
    let start = before.unicodeScalars.count - word.unicodeScalars.count
    let candidates = all.filter { $0.text.lowercased().hasPrefix(word.lowercased()) }
    return Completion(replaceFrom: start, candidates: word.isEmpty ? [] : candidates)
  }

  /// `passages` is painted, and so is the last bracket before the cursor; behind `once` stands the
  /// rest of an earlier entry.
  static func decorate(_ text: String, _ cursor: Int?) -> Decoration {
    let scalars = Array(text.unicodeScalars)
    var paints: [Decoration.Stretch] = []
    for start in scalars.indices where scalars[start...].starts(with: "passages".unicodeScalars) {
      paints.append(.init(start..<start + 8, .strong))
    }
    if let bracket = scalars[..<(cursor ?? 0)].lastIndex(of: "(") {
      paints.append(.init(bracket..<bracket + 1, .underlined))
    }
    let words = text.split(separator: " ").count
    return Decoration(
      paints: paints, hint: words > 1 ? "\(words) words" : "",
      showsEarlier: text.hasPrefix("once"))
  }

  private static let all: [Candidate] =
    [
      Candidate("passages ", detail: "26"), Candidate("passing "), Candidate("Netchaev "),
      Candidate("Краков "), Candidate("Кронверк "), Candidate("日本"), Candidate("日曜"),
    ]
    + (1...9).map { Candidate("number\($0) ", detail: "\($0)", group: "numbers") }
}
