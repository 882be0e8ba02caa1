import QuaereTerminal

/// A vocabulary to complete.
enum Words {
  static func complete(_ before: String, _ whole: String) -> Completion {
    let word = before.split(separator: " ", omittingEmptySubsequences: false).last ?? ""
    let start = before.unicodeScalars.count - word.unicodeScalars.count
    let candidates = all.filter { $0.text.lowercased().hasPrefix(word.lowercased()) }
    return Completion(replaceFrom: start, candidates: word.isEmpty ? [] : candidates)
  }

  private static let all: [Candidate] =
    [
      Candidate("passages ", detail: "26"), Candidate("passing "), Candidate("Netchaev "),
      Candidate("Краков "), Candidate("Кронверк "), Candidate("日本"), Candidate("日曜"),
    ]
    + (1...9).map { Candidate("number\($0) ", detail: "\($0)", group: "numbers") }
}
