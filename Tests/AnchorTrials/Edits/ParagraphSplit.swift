/// The paragraph is cut in two between its sentences, outside the words marked.
package enum ParagraphSplit: Edit {
  package static let title = "paragraph split"

  package static func edit(
    _ manuscript: inout Manuscript, at index: Int, target: Range<Int>, _ stock: Stock,
    _ random: inout SplitMix
  ) {
    let piece = manuscript.pieces[index]
    let places = piece.sentenceStarts.dropFirst().filter {
      $0 <= target.lowerBound || $0 >= target.upperBound
    }
    guard !places.isEmpty else { return }
    let place = random.pick(places)
    manuscript.pieces[index] = piece[place..<piece.count]
    manuscript.pieces.insert(piece[0..<place], at: index)
  }
}
