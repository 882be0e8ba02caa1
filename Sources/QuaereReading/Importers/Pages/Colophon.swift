import QuaereCore

/// What stands after the text: who published it, where it was found, under what number.
enum Colophon {
  static func read(into draft: inout Draft) {
    let found = tail(of: draft)
    guard
      found.contains(where: { draft.pieces[$0].text.lines.contains(where: ColophonFacts.isFact) })
    else { return }
    for index in found {
      for line in draft.pieces[index].text.lines where !isKnown(line, draft.metadata) {
        for fact in ColophonFacts.read(line) where !draft.metadata.colophon.contains(fact) {
          draft.metadata.colophon.append(fact)
        }
      }
      draft.pieces[index].role = .furniture
    }
  }

  /// The paragraphs at the end that are no text, in order.
  private static func tail(of draft: Draft) -> [Int] {
    var found: [Int] = []
    for index in draft.pieces.indices.reversed() {
      let piece = draft.pieces[index]
      if piece.role == .rule || piece.role == .furniture { continue }
      guard piece.isPassage, found.count < 16, isColophon(piece, draft) else { break }
      found.append(index)
    }
    // Where nothing would be left, this is the text.
    let isText = draft.pieces.dropLast(draft.pieces.count - (found.last ?? 0)).contains(
      where: \.isPassage)
    return isText ? found.reversed() : []
  }

  private static func isColophon(_ piece: Piece, _ draft: Draft) -> Bool {
    let text = piece.text
    guard text.bytes.count <= 800, text.marks.isEmpty else { return false }
    let lines = text.lines
    if lines.allSatisfy({ isKnown($0, draft.metadata) }) { return true }
    let facts = lines.filter(ColophonFacts.isFact).count
    if facts == 0 { return false }
    // Running text may mention a publisher or an address; a colophon is mostly such things.
    let words = text.string.split(separator: " ").count
    return facts * 40 >= words
  }

  private static func isKnown(_ line: String, _ metadata: Metadata) -> Bool {
    let key = Title.key(line)
    let known = [metadata.title, metadata.date].compactMap { $0 } + metadata.creators
    return known.contains { Title.key($0) == key }
  }
}
