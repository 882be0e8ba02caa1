/// The candidates below the input, and the one that is chosen.
struct CompletionMenu {
  let completion: Completion
  /// What was typed before one was chosen.
  let original: EditedText
  private(set) var selected: Int?
  /// The text has changed since the candidates were asked for.
  var isStale = false

  init(_ completion: Completion, _ original: EditedText) {
    self.completion = completion
    self.original = original
  }

  /// The text with the chosen candidate in its place.
  var text: EditedText {
    selected.map { completion.applied($0, to: original) } ?? original
  }

  /// Goes round: behind the last comes the first.
  mutating func move(by step: Int) {
    let count = completion.candidates.count
    guard count > 0 else { return }
    selected = ((selected ?? (step > 0 ? -1 : count)) + step + count) % count
  }

  mutating func select(_ index: Int) { selected = index }
}

extension Completion {
  /// The text with one of the candidates in it. The space behind a candidate is not put in where
  /// one follows already; the cursor goes over that one.
  func applied(_ index: Int, to text: EditedText) -> EditedText {
    let candidate = candidates[index].text
    let follows = text.cursor < text.scalars.count && text.scalars[text.cursor] == " "
    guard follows, candidate.hasSuffix(" ") else {
      return text.replacing(from: replaceFrom, with: candidate)
    }
    var applied = text.replacing(from: replaceFrom, with: String(candidate.dropLast()))
    applied.cursor += 1
    return applied
  }

  /// The word being completed.
  func word(in text: EditedText) -> String {
    EditedText(
      scalars: Array(text.scalars[..<text.cursor].dropFirst(max(0, replaceFrom))), cursor: 0
    ).whole
  }
}
