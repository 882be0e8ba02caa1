import QuaereCore

/// How well the words around a place agree with those an anchor recorded.
struct AnchorContext {
  /// Contexts up to this many characters a side are for reading and for finding changed words; the
  /// words themselves were unique. Longer ones were needed to tell the place from others like it,
  /// and then all of them must agree.
  static let usual = 48
  /// So many tokens next to the words make a side agree, where the words were unique.
  static let enough = 3

  let before: [Int]
  let after: [Int]
  let isNeeded: Bool

  init(before: [Int], after: [Int], isNeeded: Bool) {
    self.before = before
    self.after = after
    self.isNeeded = isNeeded
  }

  static func isNeeded(by anchor: Anchor) -> Bool {
    anchor.before.count > usual || anchor.after.count > usual
  }

  struct Agreement {
    var before: Bool
    var after: Bool
    /// Both sides in full.
    var isFull: Bool
    /// Something on both sides, and enough in all: for words that were unique.
    var isLoose: Bool

    var both: Bool { before && after }
    var either: Bool { before || after }
  }

  /// - Parameter span: where the words stand in the stream.
  func agreement(around span: Range<Int>, in stream: TokenStream) -> Agreement {
    let left = matchedBefore(span.lowerBound, in: stream)
    let right = matchedAfter(span.upperBound, in: stream)
    return Agreement(
      before: suffices(left, of: before, atEdge: stream.ids[span.lowerBound - 1]),
      after: suffices(right, of: after, atEdge: stream.ids[span.upperBound]),
      isFull: left == before.count && right == after.count && !(before.isEmpty && after.isEmpty),
      isLoose: left > 0 && right > 0 && left + right > AnchorContext.enough)
  }

  func matchedBefore(_ place: Int, in stream: TokenStream) -> Int {
    var count = 0
    while count < before.count, place - 1 - count > 0,
      stream.ids[place - 1 - count] == before[before.count - 1 - count]
    { count += 1 }
    return count
  }

  func matchedAfter(_ place: Int, in stream: TokenStream) -> Int {
    var count = 0
    while count < after.count, place + count < stream.ids.count,
      stream.ids[place + count] == after[count]
    { count += 1 }
    return count
  }

  /// An empty side agrees with the document's edge only.
  func suffices(_ matched: Int, of side: [Int], atEdge neighbour: Int) -> Bool {
    if side.isEmpty { return neighbour == TokenStream.edge }
    return matched >= (isNeeded ? side.count : min(AnchorContext.enough, side.count))
  }

  /// Spans between the two sides that are near enough in length: where the words stood, whatever
  /// stands there now.
  func brackets(length: Int, in stream: TokenStream) -> [Range<Int>] {
    let bound = 2 * length + 8
    return starts(in: stream).compactMap { start in
      // Neighbours that touch: the words were taken out.
      if agreesAfter(start, in: stream) { return nil }
      for end in start + 1...min(start + bound, stream.ids.count - 1) {
        if agreesAfter(end, in: stream) { return start..<end }
        if stream.ids[end] == TokenStream.edge { return nil }
      }
      return nil
    }
  }

  private func agreesAfter(_ place: Int, in stream: TokenStream) -> Bool {
    suffices(matchedAfter(place, in: stream), of: after, atEdge: stream.ids[place])
  }

  /// Positions just after the words before.
  private func starts(in stream: TokenStream) -> [Int] {
    guard let last = before.last else {
      return stream.ids.indices.dropLast(2).filter { stream.ids[$0] == TokenStream.edge }
        .map { $0 + 1 }
    }
    return stream.places(of: last).map { $0 + 1 }.filter { start in
      start < stream.ids.count - 1
        && suffices(
          matchedBefore(start, in: stream), of: before, atEdge: stream.ids[start - 1])
    }
  }
}
