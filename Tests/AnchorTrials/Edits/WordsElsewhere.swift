/// 15 words in a hundred replaced by others of the same document, outside the words marked.
package enum WordsElsewhere: Edit {
  package static let title = "15% of words replaced elsewhere"

  package static func edit(
    _ manuscript: inout Manuscript, at index: Int, target: Range<Int>, _ stock: Stock,
    _ random: inout SplitMix
  ) {
    for word in manuscript.pieces[index].words(outside: target).reversed()
    where random.chance(15) {
      manuscript.pieces[index].replace(
        word, with: random.pick(stock.words), origin: Piece.new)
    }
  }
}
