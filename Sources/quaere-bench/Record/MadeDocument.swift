/// A document of one section: ten passages of five sentences.
struct MadeDocument {
  static let passages = 10

  let handle: String
  var passages: [[String]]

  init(_ number: Int, _ dice: inout Dice) {
    let digits = String(number)
    handle = "d" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    passages = (0..<MadeDocument.passages).map { _ in (0..<5).map { _ in dice.sentence() } }
  }

  var text: String {
    "# Document \(handle)\n\n"
      + passages.map { $0.joined(separator: " ") + "\n" }.joined(separator: "\n")
  }

  /// What an editor does: a word replaced, a sentence put in, a passage moved and one deleted.
  func edited(_ dice: inout Dice) -> MadeDocument {
    var other = self
    let sentence = other.passages[1][2]
    let words = sentence.split(separator: " ")
    other.passages[1][2] = sentence.replacing(words[3], with: dice.word() + "x", maxReplacements: 1)
    other.passages[3].insert(dice.sentence(), at: 2)
    let moved = other.passages.remove(at: 8)
    other.passages.remove(at: 6)
    other.passages.insert(moved, at: 4)
    return other
  }
}
