/// The paragraph is gone: the right answer is adrift.
enum ParagraphDeleted: Edit {
  static let title = "paragraph deleted"

  static func edit(
    _ manuscript: inout Manuscript, at index: Int, target: Range<Int>, _ stock: Stock,
    _ random: inout SplitMix
  ) {
    manuscript.pieces.remove(at: index)
  }
}
