/// Letters misread as a scanner does it, one in a hundred, in the words marked too.
package enum ScanNoise: Edit {
  package static let title = "misread letters, 1%"

  private static let misread: [Unicode.Scalar: [String]] = [
    "e": ["c", "o"], "c": ["e"], "l": ["1", "I"], "i": ["l", "j"], "h": ["b", "li"], "b": ["h"],
    "n": ["u", "ri"], "u": ["n", "ii"], "m": ["rn", "in"], "o": ["0", "e"], "t": ["f", "l"],
    "f": ["t"], "a": ["o", "u"], "s": ["5"], "g": ["q"], "S": ["5"], "B": ["8"], ".": [","],
    ",": ["."], "1": ["l"], "0": ["O"], "5": ["S"],
  ]

  package static func editAll(_ manuscript: inout Manuscript, _ random: inout SplitMix) {
    for index in manuscript.pieces.indices where !manuscript.pieces[index].isHeading {
      for place in (0..<manuscript.pieces[index].count).reversed() where random.chance(1) {
        let scalar = manuscript.pieces[index].scalars[place]
        guard let others = misread[scalar] else { continue }
        manuscript.pieces[index].replace(place..<place + 1, with: random.pick(others))
      }
    }
  }
}
