/// `was not` becomes `was`.
package enum NegationRemoved: Edit {
  package static let title = "negation removed inside"

  /// One word in ten gets a negation before it.
  package static func prepare(
    _ manuscript: inout Manuscript, _ stock: Stock, _ random: inout SplitMix
  ) {
    for index in manuscript.pieces.indices where !manuscript.pieces[index].isHeading {
      let words = manuscript.pieces[index].words
      for (before, word) in zip(words, words.dropFirst()).reversed() where random.chance(10) {
        // Of two that are the same, one could go unseen.
        let near = [before, word].map { manuscript.pieces[index].text($0) }
        let other = NegationInserted.negations.filter { !near.contains($0) }
        manuscript.pieces[index].insert(random.pick(other) + " ", at: word.lowerBound)
      }
    }
  }

  package static func suits(_ words: String) -> Bool {
    let parts = words.split(separator: " ").map(String.init)
    return parts.count > 1 && parts.contains(where: NegationInserted.negations.contains)
  }

  package static func edit(
    _ manuscript: inout Manuscript, at index: Int, target: Range<Int>, _ stock: Stock,
    _ random: inout SplitMix
  ) {
    let piece = manuscript.pieces[index]
    let words = piece.words
    let found = piece.words(inside: target).filter { word in
      let text = piece.text(word)
      let near = words.filter {
        $0.upperBound + 2 >= word.lowerBound && $0.lowerBound <= word.upperBound + 2
      }
      return NegationInserted.negations.contains(text)
        && near.count { piece.text($0) == text } == 1
    }
    guard !found.isEmpty else { return }
    let word = random.pick(found)
    manuscript.pieces[index].replace(
      word.lowerBound..<min(word.upperBound + 1, piece.count), with: "", origin: Piece.new)
  }
}
