import QuaereCore

/// Joins the halves of a passage that a page break cut: notes, a rule, a page number or a running
/// head stood between them.
enum Rejoining {
  static func join(_ draft: inout Draft) {
    var last: Int?
    var interrupted = false
    for index in draft.pieces.indices {
      let piece = draft.pieces[index]
      if piece.isInterruption {
        interrupted = true
        continue
      }
      if let first = last, interrupted, isCut(draft.pieces[first], piece) {
        merge(first, index, &draft)
      } else {
        last = index
      }
      interrupted = false
    }
  }

  private static func isCut(_ first: Piece, _ second: Piece) -> Bool {
    guard first.role == second.role else { return false }
    guard first.isParagraph || first.role == .passage(.quotation) else { return false }
    let text = first.text.tail
    if SentenceEnd.startsSmall(second.text.head) {
      return !SentenceEnd.ends(text) || first.text.bytes.count > 200
    }
    // A call at the very end closes a paragraph as well as a stop does; so does a colon.
    let closes = first.text.marks.last?.offset == first.text.bytes.count || text.hasSuffix(":")
    return !SentenceEnd.ends(text) && !closes
  }

  private static func merge(_ first: Int, _ second: Int, _ draft: inout Draft) {
    let half = draft.pieces[second]
    var separator: UInt8? = Byte.space
    if let width = hyphen(draft.pieces[first].text, half.text) {
      if width > 0 { draft.pieces[first].text.drop(last: width) }
      separator = nil
    }
    draft.pieces[first].text.append(half.text, separator: separator)
    draft.pieces[first].origin += half.origin
    draft.pieces[first].rejoinedAt.append(half.line)
    draft.pieces[second].role = .furniture
  }

  private static func hyphen(_ first: FlatText, _ second: FlatText) -> Int? {
    let tail = Array(first.bytes.suffix(60))
    return Hyphenation.width(
      before: tail.count, in: tail + [Byte.lineFeed] + second.bytes.prefix(4))
  }
}

extension FlatText {
  /// Takes bytes off the end.
  fileprivate mutating func drop(last count: Int) {
    self = slice(0..<max(0, bytes.count - count))
  }
}
