/// `was` becomes `was not`.
package enum NegationInserted: Edit {
  package static let title = "negation inserted inside"
  static let negations = ["not", "never", "no", "nicht", "ne", "pas", "не"]

  package static func suits(_ words: String) -> Bool { words.contains(" ") }

  package static func edit(
    _ manuscript: inout Manuscript, at index: Int, target: Range<Int>, _ stock: Stock,
    _ random: inout SplitMix
  ) {
    let words = manuscript.pieces[index].words(inside: target).dropFirst()
    guard !words.isEmpty else { return }
    let word = random.pick(words)
    let text = manuscript.pieces[index].text
    let other = negations.filter { !text.contains($0 + " ") }
    manuscript.pieces[index].insert(random.pick(other + ["hardly"]) + " ", at: word.lowerBound)
  }
}
