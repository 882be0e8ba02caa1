/// The paragraph is cut in two inside the words marked.
package enum SplitInside: Edit {
  package static let title = "paragraph split inside the words"

  package static func suits(_ words: String) -> Bool { words.contains(" ") }

  package static func edit(
    _ manuscript: inout Manuscript, at index: Int, target: Range<Int>, _ stock: Stock,
    _ random: inout SplitMix
  ) {
    let piece = manuscript.pieces[index]
    let starts = piece.words(inside: target).map(\.lowerBound).filter { $0 > target.lowerBound }
    guard !starts.isEmpty else { return }
    let place = random.pick(starts)
    manuscript.pieces[index] = piece[place..<piece.count]
    manuscript.pieces.insert(piece[0..<place], at: index)
  }
}
