/// One of the words marked is another.
package enum WordInside: Edit {
  package static let title = "word replaced inside"

  package static func edit(
    _ manuscript: inout Manuscript, at index: Int, target: Range<Int>, _ stock: Stock,
    _ random: inout SplitMix
  ) {
    let words = manuscript.pieces[index].words(inside: target)
    guard !words.isEmpty else { return }
    let word = random.pick(words)
    let old = manuscript.pieces[index].text(word)
    var new = random.pick(stock.words)
    if new == old { new += "s" }
    manuscript.pieces[index].replace(word, with: new)
  }
}
