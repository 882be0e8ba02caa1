import QuaereCore

/// Entries as `docs/sessions.md` has them, without a digest, as made by hand.
struct MadeEntries {
  private(set) var text: String
  private(set) var count = 0
  /// Of the entry made last.
  private(set) var number: Int
  private let author: String
  private let day: String

  /// - Parameters:
  ///   - corpus: the documents as the session knows them.
  ///   - number: of the person's last entry on the days before.
  init(author: String, day: String, corpus: [MadeDocument], after number: Int) {
    (self.author, self.day, self.number) = (author, day, number)
    let known = corpus.map { document in
      let print = SHA256Digest(of: document.text).prefix(12)
      return "  \(document.handle): corpus/\(document.handle).md sha256:\(print) "
        + "\(document.passages.count) passages 0 footnotes\n"
    }
    text = "---\nquaere: 1\nauthor: \(author)\ncorpus:\n" + known.joined() + "---\n"
  }

  /// One entry, some seconds after the one before.
  mutating func add(_ question: String, _ lines: [String] = [], close: String) {
    count += 1
    number += 1
    let seconds = count * 20
    let clock = [seconds / 3600, seconds / 60 % 60, seconds % 60]
    let time = clock.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
    let head = "[\(author).\(number) \(day)T\(time)Z]"
    let all = [head, "? \(question)"] + lines + ["= \(close)"]
    text += "\n" + all.map { "    \($0)\n" }.joined()
  }

  /// A flag on some words of a passage.
  mutating func flag(_ document: MadeDocument, passage: Int, _ dice: inout Dice) {
    flag(
      "\(document.handle):1.\(passage + 1)", of: document.passages[passage].joined(separator: " "),
      &dice)
  }

  /// - Parameter text: of the passage at `place`.
  mutating func flag(_ place: String, of text: String, _ dice: inout Dice) {
    let words = text.split(separator: " ")
    let first = 10 + dice.below(words.count - 30)
    let length = 4 + dice.below(6)
    let range = first..<first + length
    let quoted = MadeEntries.plain(words[range])
    let print = Print(of: text)
    let start = words[..<first].joined(separator: " ").count + 1
    add(
      "flag \(place) on \"\(quoted)\" \"which ones?\"",
      [
        "@ \(place)~\(print) \(start)-\(start + quoted.count)",
        "< " + words[first - 6..<first].joined(separator: " "),
        "\" \(quoted)",
        "> " + words[range.upperBound..<range.upperBound + 6].joined(separator: " "),
      ], close: "open")
  }

  /// A question with rows.
  mutating func ask(_ document: MadeDocument, _ dice: inout Dice) {
    let rows = (0..<1 + dice.below(12)).map { _ in
      let passage = dice.below(document.passages.count)
      let text = document.passages[passage].joined(separator: " ")
      return "- \(document.handle):1.\(passage + 1)~\(Print(of: text)) \(text.prefix(45))…"
    }
    add("passages containing \(dice.word())", rows, close: "\(rows.count) passages")
  }

  /// Without the stop at the end.
  private static func plain(_ words: ArraySlice<Substring>) -> String {
    var text = words.joined(separator: " ")
    if text.last == "." { text.removeLast() }
    return text
  }
}
