import QuaereCore
import QuaereNotebook

/// A mark that was made before the edit, and the letters it is on.
struct Target {
  /// Wanted length of the words, in characters.
  var length: Int
  /// In the manuscript.
  var piece: Int
  var letters: Range<Int>
  var keys: [Unicode.Scalar]
  var anchor: Anchor
}

/// Chooses places to mark in an edition.
struct TargetMaker {
  static let lengths = [8, 16, 32, 64, 128, 256]

  let before: TrialEdition
  let edit: any Edit.Type
  private let maker: AnchorMaker
  /// First letter of each piece of the manuscript.
  private let starts: [(piece: Int, letter: Int)]

  init(_ before: TrialEdition, of manuscript: Manuscript, for edit: any Edit.Type) {
    self.before = before
    self.edit = edit
    maker = AnchorMaker(before.edition)
    starts = manuscript.pieces.enumerated().compactMap { index, piece in
      piece.letters.first.map { (index, $0.origin) }
    }.filter { $0.1 != Piece.new }
  }

  /// A mark of about this length in a block; nil where none was found in a few tries.
  func target(inBlock block: Int, length: Int, _ random: inout SplitMix) -> Target? {
    let letters = before.letters[block]
    guard let piece = piece(of: letters, block: block) else { return nil }
    for _ in 0..<6 {
      guard let (address, words, range) = place(inBlock: block, length: length, &random),
        edit.suits(before.edition.blocks[block].text.scalars(range)),
        let anchor = try? maker.anchor(at: address, on: words)
      else { continue }
      // A mark is on whole words: `day` may have become `day-clock`.
      let marked = anchor.range.flatMap { inside in
        before.edition.unitOrRun(at: address).map {
          $0.start + inside.lowerBound..<$0.start + inside.upperBound
        }
      }
      let own = letters.filter { (marked ?? range).contains($0.offset) }
      guard let first = own.first, let last = own.last else { continue }
      return Target(
        length: length, piece: piece, letters: first.origin..<last.origin + 1,
        keys: own.map(\.key), anchor: anchor)
    }
    return nil
  }

  /// The piece that a block is, when it was read as it stands.
  private func piece(of letters: [TrialEdition.Traced], block: Int) -> Int? {
    guard let first = letters.first, let last = letters.last,
      last.origin - first.origin + 1 == letters.count,
      let found = starts.last(where: { $0.letter <= first.origin }), found.letter == first.origin
    else { return nil }
    return found.piece
  }

  /// Words of a sentence or of the passage; one in four is a whole sentence.
  private func place(inBlock block: Int, length: Int, _ random: inout SplitMix) -> (
    Address, String?, Range<Int>
  )? {
    let unit = before.edition.blocks[block]
    let sentences = before.edition.parts(ofBlock: block)
    func isNear(_ count: Int) -> Bool { abs(count - length) <= max(3, length / 8) }
    let whole = sentences.filter { isNear($0.text.unicodeScalars.count) }
    if random.chance(25), !whole.isEmpty {
      let one = random.pick(whole)
      return (one.address, nil, one.start..<one.start + one.text.unicodeScalars.count)
    }
    let words = Piece(new: unit.text).words
    let start = random.pick(words.indices)
    guard
      let end = words[start...].map(\.upperBound).min(by: {
        abs($0 - words[start].lowerBound - length) < abs($1 - words[start].lowerBound - length)
      })
    else { return nil }
    let range = words[start].lowerBound..<end
    guard isNear(range.count) else { return nil }
    let sentence = sentences.first { part in
      part.start <= range.lowerBound
        && range.upperBound <= part.start + part.text.unicodeScalars.count
    }
    return (sentence?.address ?? unit.address, unit.text.scalars(range), range)
  }
}
