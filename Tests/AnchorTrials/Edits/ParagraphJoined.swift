/// The paragraph and the one after it are one now.
package enum ParagraphJoined: Edit {
  package static let title = "paragraph joined to the next"

  package static func edit(
    _ manuscript: inout Manuscript, at index: Int, target: Range<Int>, _ stock: Stock,
    _ random: inout SplitMix
  ) {
    guard index + 1 < manuscript.pieces.count, !manuscript.pieces[index + 1].isHeading else {
      return
    }
    let next = manuscript.pieces.remove(at: index + 1)
    manuscript.pieces[index].append(" ", origin: Piece.new)
    manuscript.pieces[index].append(next)
  }
}
