import QuaereCore

/// The words of a line of English, each with whether it has been understood.
struct EnglishWords {
  struct Word {
    var text: String
    var folded: String
    var isUsed = false
  }

  private(set) var words: [Word]

  init(_ line: String) {
    words = Normalised.collapsingWhiteSpace(line).split(separator: " ").compactMap { part in
      let text = EnglishWords.bare(part)
      return text.isEmpty ? nil : Word(text: text, folded: Folding.fold(text))
    }
  }

  var indices: Range<Int> { words.indices }
  subscript(index: Int) -> Word { words[index] }

  func folded(_ index: Int) -> String { words.indices.contains(index) ? words[index].folded : "" }

  func contains(_ wanted: Set<String>) -> Bool { words.contains { wanted.contains($0.folded) } }

  /// The run of words is there, in this order.
  func contains(_ phrase: String) -> Bool {
    (" " + words.map(\.folded).joined(separator: " ") + " ").contains(" \(phrase) ")
  }

  mutating func use(_ range: Range<Int>) {
    for index in range where words.indices.contains(index) { words[index].isUsed = true }
  }

  func isFree(_ range: Range<Int>) -> Bool {
    range.upperBound <= words.count && range.allSatisfy { !words[$0].isUsed }
  }

  /// Without signs at either end, and without the mark of possession.
  private static func bare(_ part: Substring) -> String {
    let scalars = Array(part.unicodeScalars)
    guard let first = scalars.firstIndex(where: Words.isWordScalar),
      let last = scalars.lastIndex(where: Words.isWordScalar)
    else { return "" }
    let word = String(scalars: scalars[first...last])
    for ending in ["'s", "’s"] where word.hasSuffix(ending) { return String(word.dropLast(2)) }
    return word
  }
}
