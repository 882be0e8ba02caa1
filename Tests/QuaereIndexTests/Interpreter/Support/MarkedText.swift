import QuaereCore

/// Text in which spans are written where they stand:
///
///     {Vogel} came in <1849> with #12 boats#.[1] / “It rained,” he wrote.
///
/// A name in braces, a date between angle brackets (`words|EDTF|why it was inferred`), a figure
/// between hashes, a footnote's marker in square brackets, quoted speech in its marks; ` / ` parts
/// sentences. In notes `⟦words|key|form|volume⟧` is a citation.
struct MarkedText {
  private(set) var text = ""
  private(set) var mentions: [(range: Range<Int>, spelling: String)] = []
  private(set) var dates: [(range: Range<Int>, value: String, reason: String?)] = []
  private(set) var quotes: [Range<Int>] = []
  private(set) var figures: [(range: Range<Int>, value: Double)] = []
  private(set) var markers: [Marker] = []
  private(set) var sentences: [Range<Int>] = []
  private(set) var citations: [(range: Range<Int>, parts: [String])] = []
  private var start = 0
  private var opened: [Character: Int] = [:]
  private var digits: String?
  /// What stands after the bar of a date or citation, which is no text.
  private var hidden: String?

  init(_ marked: String) {
    for part in marked.split(separator: " / ", omittingEmptySubsequences: false) {
      if !text.isEmpty { text += " " }
      start = text.utf8.count
      for character in part { take(character) }
      sentences.append(start..<text.utf8.count)
    }
  }

  private mutating func take(_ character: Character) {
    let at = text.utf8.count
    if let known = digits, character != "]" {
      digits = known + String(character)
    } else if let known = hidden, character != ">", character != "⟧" {
      hidden = known + String(character)
    } else {
      switch character {
      case "{", "<", "⟦": opened[character] = at
      case "[": digits = ""
      case "]":
        markers.append(Marker(offset: at, footnote: (Int(digits ?? "") ?? 1) - 1))
        digits = nil
      case "|" where opened["<"] != nil || opened["⟦"] != nil: hidden = ""
      case "}": close("{", at) { $0.mentions.append(($1, $0.text.slice(utf8: $1))) }
      case ">": close("<", at) { $0.addDate($1) }
      case "⟧": close("⟦", at) { $0.citations.append(($1, $0.hiddenParts)) }
      case "#" where opened["#"] != nil: close("#", at) { $0.addFigure($1) }
      case "#": opened["#"] = at
      case "“":
        text.append(character)
        opened["“"] = text.utf8.count
      case "”":
        close("“", at) { $0.quotes.append($1) }
        text.append(character)
      default: text.append(character)
      }
    }
  }

  private mutating func close(
    _ opening: Character, _ end: Int, _ add: (inout MarkedText, Range<Int>) -> Void
  ) {
    guard let start = opened.removeValue(forKey: opening) else { return }
    add(&self, start..<end)
    hidden = nil
  }

  private var hiddenParts: [String] {
    hidden?.split(separator: "|", omittingEmptySubsequences: false).map(String.init) ?? []
  }

  private mutating func addDate(_ range: Range<Int>) {
    let parts = hiddenParts
    dates.append(
      (range, parts.first ?? text.slice(utf8: range), parts.count > 1 ? parts[1] : nil))
  }

  private mutating func addFigure(_ range: Range<Int>) {
    let number = text.slice(utf8: range).prefix { $0.isNumber }
    figures.append((range, Double(number) ?? 0))
  }
}
