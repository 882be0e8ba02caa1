/// The sentences of the words marked are gone, the rest of the paragraph stands.
package enum SentenceDeleted: Edit {
  package static let title = "sentence deleted"

  package static func edit(
    _ manuscript: inout Manuscript, at index: Int, target: Range<Int>, _ stock: Stock,
    _ random: inout SplitMix
  ) {
    let gone = manuscript.pieces[index].sentences(around: target)
    manuscript.pieces[index].replace(gone, with: "", origin: Piece.new)
    if manuscript.pieces[index].count == 0 { manuscript.pieces.remove(at: index) }
  }
}
