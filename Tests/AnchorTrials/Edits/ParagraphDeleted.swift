/// The paragraph is gone: the right answer is adrift.
package enum ParagraphDeleted: Edit {
  package static let title = "paragraph deleted"

  package static func edit(
    _ manuscript: inout Manuscript, at index: Int, target: Range<Int>, _ stock: Stock,
    _ random: inout SplitMix
  ) {
    manuscript.pieces.remove(at: index)
  }
}
