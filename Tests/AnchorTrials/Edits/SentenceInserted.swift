/// A sentence of another document comes into the paragraph, outside the words marked.
package enum SentenceInserted: Edit {
  package static let title = "sentence inserted"

  package static func edit(
    _ manuscript: inout Manuscript, at index: Int, target: Range<Int>, _ stock: Stock,
    _ random: inout SplitMix
  ) {
    let places = manuscript.pieces[index].sentenceStarts.filter {
      $0 <= target.lowerBound || $0 >= target.upperBound
    }
    manuscript.pieces[index].insert(
      random.pick(stock.sentences) + " ", at: random.pick(places))
  }
}
