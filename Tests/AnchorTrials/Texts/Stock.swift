import QuaereCore

/// What edits put in: words and names of the document itself, sentences of another one.
package struct Stock {
  let words: [String]
  let names: [String]
  let sentences: [String]

  init(own: Manuscript, other: Manuscript) {
    var words: [String] = []
    var names: [String] = []
    for piece in own.pieces.prefix(2000) where !piece.isHeading {
      let starts = Set(piece.sentenceStarts)
      for range in piece.words where !starts.contains(range.lowerBound) {
        let word = piece.text(range)
        guard word.count > 2, word.allSatisfy(\.isLetter) else { continue }
        if word.first?.isUppercase ?? false { names.append(word) } else { words.append(word) }
      }
    }
    self.words = words.isEmpty ? ["something"] : words
    self.names = Set(names).count > 3 ? names : ["Vogel", "Tsurkov", "Ryazan", "Alba"]
    // A sentence of the document itself would be its own lookalike.
    sentences =
      own.pieces == other.pieces
      ? ["Of this nothing more is known to anybody."] : Stock.sentences(of: other)
  }

  private static func sentences(of other: Manuscript) -> [String] {
    let found = other.pieces.prefix(500).filter { !$0.isHeading && $0.count > 40 }.map { piece in
      piece.text(piece.sentences(around: 0..<1)).split(separator: " ").joined(separator: " ")
    }
    return found.isEmpty ? ["Of this nothing more is known to anybody."] : found
  }
}
