/// A name inside the words is another, or spelt otherwise.
package enum NameChanged: Edit {
  package static let title = "name changed inside"

  /// One word in twelve becomes a name of the document.
  package static func prepare(
    _ manuscript: inout Manuscript, _ stock: Stock, _ random: inout SplitMix
  ) {
    for index in manuscript.pieces.indices where !manuscript.pieces[index].isHeading {
      for word in manuscript.pieces[index].words.dropFirst().reversed() where random.chance(8) {
        manuscript.pieces[index].replace(word, with: random.pick(stock.names))
      }
    }
  }

  package static func suits(_ words: String) -> Bool {
    Piece(new: words).words.contains { isName(Piece(new: words).text($0)[...]) }
  }

  package static func edit(
    _ manuscript: inout Manuscript, at index: Int, target: Range<Int>, _ stock: Stock,
    _ random: inout SplitMix
  ) {
    let piece = manuscript.pieces[index]
    let names = piece.words(inside: target).filter { isName(piece.text($0)[...]) }
    guard !names.isEmpty else { return }
    let place = random.pick(names)
    let old = piece.text(place)
    var new = random.chance(50) ? random.pick(stock.names) : String(old.dropLast())
    if new == old || new.isEmpty { new = old + "ov" }
    manuscript.pieces[index].replace(place, with: new)
  }

  private static func isName(_ word: Substring) -> Bool {
    word.count > 2 && (word.first?.isUppercase ?? false)
  }
}
