/// Accents written apart from their letters (NFD).
package enum Decomposed: Edit {
  package static let title = "accents decomposed (NFD)"

  package static func conversions(_ random: inout SplitMix) -> (before: Conversion, now: Conversion)
  {
    (Conversion(), Conversion(isDecomposed: true))
  }

  /// One word in four gets an accent.
  package static func prepare(
    _ manuscript: inout Manuscript, _ stock: Stock, _ random: inout SplitMix
  ) {
    let accents: [Unicode.Scalar: [String]] = [
      "a": ["à", "ä", "å"], "e": ["é", "è", "ê"], "o": ["ö", "ô"], "u": ["ü", "ù"], "c": ["ç"],
      "n": ["ñ"], "s": ["š"],
    ]
    for index in manuscript.pieces.indices where !manuscript.pieces[index].isHeading {
      for word in manuscript.pieces[index].words.reversed() where random.chance(25) {
        let places = word.filter { accents[manuscript.pieces[index].scalars[$0]] != nil }
        guard !places.isEmpty else { continue }
        let place = random.pick(places)
        let letter = manuscript.pieces[index].scalars[place]
        manuscript.pieces[index].replace(
          place..<place + 1, with: random.pick(accents[letter] ?? ["e"]))
      }
    }
  }
}
