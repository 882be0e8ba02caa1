/// `was not` becomes `was`.
enum NegationRemoved: Edit {
  static let title = "negation removed inside"

  /// One word in ten gets a negation before it.
  static func prepare(_ manuscript: inout Manuscript, _ stock: Stock, _ random: inout SplitMix) {
    for index in manuscript.pieces.indices where !manuscript.pieces[index].isHeading {
      for word in manuscript.pieces[index].words.dropFirst().reversed() where random.chance(10) {
        manuscript.pieces[index].insert(
          random.pick(NegationInserted.negations) + " ", at: word.lowerBound)
      }
    }
  }

  static func suits(_ words: String) -> Bool {
    let parts = words.split(separator: " ").map(String.init)
    return parts.count > 1 && parts.contains(where: NegationInserted.negations.contains)
  }

  static func edit(
    _ manuscript: inout Manuscript, at index: Int, target: Range<Int>, _ stock: Stock,
    _ random: inout SplitMix
  ) {
    let piece = manuscript.pieces[index]
    let found = piece.words(inside: target).filter {
      NegationInserted.negations.contains(piece.text($0))
    }
    guard !found.isEmpty else { return }
    let word = random.pick(found)
    manuscript.pieces[index].replace(
      word.lowerBound..<min(word.upperBound + 1, piece.count), with: "", origin: Piece.new)
  }
}
