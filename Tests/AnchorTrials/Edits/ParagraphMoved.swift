/// The paragraph stands somewhere else in the document.
package enum ParagraphMoved: Edit {
  package static let title = "paragraph moved"

  package static func edit(
    _ manuscript: inout Manuscript, at index: Int, target: Range<Int>, _ stock: Stock,
    _ random: inout SplitMix
  ) {
    let piece = manuscript.pieces.remove(at: index)
    // Behind the place it came from, so that the numbers of those still to be edited hold.
    let behind = manuscript.pieces.count - index
    manuscript.pieces.insert(piece, at: index + (behind > 0 ? 1 + random.below(behind) : 0))
  }
}
