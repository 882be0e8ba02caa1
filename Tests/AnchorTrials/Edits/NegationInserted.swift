/// `was` becomes `was not`.
enum NegationInserted: Edit {
  static let title = "negation inserted inside"
  static let negations = ["not", "never", "no", "nicht", "ne", "pas", "не"]

  static func suits(_ words: String) -> Bool { words.contains(" ") }

  static func edit(
    _ manuscript: inout Manuscript, at index: Int, target: Range<Int>, _ stock: Stock,
    _ random: inout SplitMix
  ) {
    let words = manuscript.pieces[index].words(inside: target).dropFirst()
    guard !words.isEmpty else { return }
    let place = random.pick(words).lowerBound
    manuscript.pieces[index].insert(random.pick(negations) + " ", at: place)
  }
}
