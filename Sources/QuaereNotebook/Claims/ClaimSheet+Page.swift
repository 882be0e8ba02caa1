import QuaereCore

extension ClaimSheet {
  /// The screen of `proof`: a word for each part, then what is known of it.
  var page: Page {
    var page = Page()
    add(text.place, text.isPlace && !quotation.isEmpty ? "“\(quotation)”" : quotation, to: &page)
    add("where", text.location, to: &page)
    if !restsInWords.isEmpty { addAll(restsInWords, text.isPlace ? "rests" : "voice", to: &page) }
    for date in text.dates { add("date", date, to: &page) }
    if !names.isEmpty { add("names", names.joined(separator: " · "), to: &page) }
    add(supporting, "for", to: &page)
    add(against, "against", to: &page)
    if !supporting.isEmpty { add("voices", behindConfirmations, to: &page) }
    for line in open { add("flag", line.words, to: &page) }
    for line in notes { add("note", line.words, to: &page) }
    addAll(sought, "sought", to: &page)
    add("verdict", verdict, to: &page)
    if !redo.isEmpty { addAll(redo, "redo", to: &page) }
    return page
  }

  private static let column = 9

  /// The works, a line for each note, then how many voices they are.
  private var restsInWords: [String] {
    guard text.isPlace || !text.voices.isEmpty else { return [] }
    guard !text.isPlace || !text.rests.isEmpty else {
      return ["on nothing, reach \(reach.rawValue)"]
    }
    let count = text.voices.count == 1 ? "1 voice" : "\(text.voices.count) voices"
    let voices = text.voices.isEmpty ? "" : "\(count) (\(text.voices.joined(separator: ", "))), "
    let reached = text.isPlace ? "\(voices)reach \(reach.rawValue)" : String(voices.dropLast(2))
    return text.rests + [reached]
  }

  /// Whose word the confirmations are, and whether it is the claim's own.
  private var behindConfirmations: String {
    guard !voices.isEmpty else { return "none behind the confirmations but their makers" }
    let own = text.voices.filter { own in voices.contains { $0.contains(own) } }
    let shared =
      own.isEmpty ? "" : "; the claim itself rests on \(own.joined(separator: " and "))"
    return "\(voices.count) behind the confirmations (\(voices.joined(separator: "; ")))\(shared)"
  }

  private func add(_ label: String, _ words: String, to page: inout Page, further: Int = 0) {
    guard !words.isEmpty else { return }
    let gap = String(repeating: " ", count: max(2, ClaimSheet.column - label.count))
    page.wrap(label + gap + words, hanging: ClaimSheet.column + further)
  }

  private func add(_ lines: [Line], _ label: String, to page: inout Page) {
    if lines.isEmpty { add(label, "none", to: &page) }
    for (number, line) in lines.enumerated() {
      add(number == 0 ? label : "", line.words, to: &page)
      for evidence in line.evidence { add("", "  by  \(evidence)", to: &page, further: 6) }
    }
  }

  private func addAll(_ lines: [String], _ label: String, to page: inout Page) {
    if lines.isEmpty { add(label, "none", to: &page) }
    for (number, line) in lines.enumerated() { add(number == 0 ? label : "", line, to: &page) }
  }
}
