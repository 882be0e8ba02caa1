/// A digit inside the words is another: 1588, 1589.
package enum DigitChanged: Edit {
  package static let title = "digit changed inside"

  /// One word in twelve becomes a figure.
  package static func prepare(
    _ manuscript: inout Manuscript, _ stock: Stock, _ random: inout SplitMix
  ) {
    for index in manuscript.pieces.indices where !manuscript.pieces[index].isHeading {
      for word in manuscript.pieces[index].words.reversed() where random.chance(8) {
        let figure = random.chance(50) ? 1500 + random.below(500) : random.below(400)
        manuscript.pieces[index].replace(word, with: "\(figure)")
      }
    }
  }

  package static func suits(_ words: String) -> Bool {
    words.contains { $0.isASCII && $0.isNumber }
  }

  package static func edit(
    _ manuscript: inout Manuscript, at index: Int, target: Range<Int>, _ stock: Stock,
    _ random: inout SplitMix
  ) {
    let digits = target.filter { place in
      let scalar = manuscript.pieces[index].scalars[place]
      return scalar.value >= 48 && scalar.value <= 57
    }
    guard !digits.isEmpty else { return }
    let place = random.pick(digits)
    let old = Int(manuscript.pieces[index].scalars[place].value) - 48
    manuscript.pieces[index].replace(
      place..<place + 1, with: "\((old + 1 + random.below(9)) % 10)")
  }
}
