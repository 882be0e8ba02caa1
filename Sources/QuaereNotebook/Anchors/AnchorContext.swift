import QuaereCore

/// The words around a place, as many as are needed to know it again.
///
/// The document is searched as it will be when the place is gone: while anything else would be taken
/// for it, the context grows. So a mark whose paragraph is deleted has nowhere to go.
struct AnchorContext {
  let edition: any Edition
  let stream: TokenStream
  let span: Range<Int>

  /// The maker's floors are this much below the finder's.
  private static let slack: Float = 0.15
  /// The last is more than `AnchorQuery.limit`: there is no knowing the place by its words.
  private static let whole = [AnchorQuery.wide + 64, AnchorQuery.wide + 128, 704]
  /// So many tokens on both sides are looked at as they stand when the place is gone.
  private static let reach = 500
  /// However long they are, so many words make a context.
  private static let fewest = 3

  func fill(_ anchor: inout Anchor) {
    let twins = AnchorPlaces(anchor: anchor, today: edition, stream: stream).printed(
      stream.query(anchor.words), but: anchor.address)
    let without = excised(anchor)
    let near = stride(from: AnchorQuery.usual, to: AnchorQuery.near, by: 32)
    let wide = stride(from: AnchorQuery.near + 64, to: AnchorQuery.wide, by: 64)
    for length in Array(near) + Array(wide) {
      set(length, in: &anchor)
      // What stands alone is known by its print; with a twin, more than the usual must be kept.
      if length == AnchorQuery.usual, !twins.isEmpty { continue }
      if !hasLike(anchor, twins), !without.contains(where: { hasLike(anchor, in: $0) }) { return }
    }
    for length in AnchorContext.whole {
      set(length, in: &anchor)
      if isAll(length) { return markAll(of: &anchor) }
      if pairs(anchor, in: stream) == 1, !without.contains(where: { pairs(anchor, in: $0) > 0 }) {
        return
      }
    }
  }

  private func set(_ length: Int, in anchor: inout Anchor) {
    // More than is usual is a sign to the finder, so it must be more.
    let isMore = length > AnchorQuery.usual
    anchor.before = text(before(length, atLeast: isMore))
    anchor.after = text(after(length, atLeast: isMore))
  }

  /// The document has no more than this on either side.
  private func isAll(_ length: Int) -> Bool {
    stream.ids[before(length, atLeast: true).lowerBound - 1] == TokenStream.edge
      && stream.ids[after(length, atLeast: true).upperBound] == TokenStream.edge
  }

  private func markAll(of anchor: inout Anchor) {
    anchor.before = [AnchorQuery.end, anchor.before].filter { !$0.isEmpty }.joined(separator: " ")
    anchor.after = [anchor.after, AnchorQuery.end].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The document around the place, once without the sentence and once without the passage.
  private func excised(_ anchor: Anchor) -> [TokenStream] {
    guard let block = stream.block(of: span.lowerBound) else { return [] }
    let range = stream.range(of: span)
    let parts = edition.parts(ofBlock: block).filter { part in
      (part.start..<part.start + part.text.unicodeScalars.count).overlaps(range)
    }
    var gone = [stream.bounds[block]]
    if let head = parts.first, let tail = parts.last,
      let sentences = stream.tokens(
        block: block, range: head.start..<tail.start + tail.text.unicodeScalars.count),
      sentences != gone[0]
    {
      gone.append(sentences)
    }
    return gone.map { stream.around($0, reach: AnchorContext.reach) }
  }

  /// True when the finder would put the anchor somewhere else if its place were gone.
  private func hasLike(_ anchor: Anchor, _ twins: Set<Range<Int>>) -> Bool {
    var search = AnchorSearch(anchor, in: stream, of: edition)
    search.masked = span
    search.printed = twins
    return finds(search)
  }

  private func hasLike(_ anchor: Anchor, in rest: TokenStream) -> Bool {
    finds(AnchorSearch(anchor, in: rest, of: edition))
  }

  private func finds(_ search: AnchorSearch) -> Bool {
    var search = search
    search.floors.slack = AnchorContext.slack
    if case .none = search.exact(), case .none = search.changed() { return false }
    return true
  }

  /// How often all of the context stands around as few words, counted up to two.
  private func pairs(_ anchor: Anchor, in stream: TokenStream) -> Int {
    let before = stream.query(anchor.before)
    let after = stream.query(anchor.after)
    let most = 2 * span.count + 8
    let ends = stream.occurrences(of: after, inOneBlock: false).map(\.lowerBound)
    let starts = stream.occurrences(of: before, inOneBlock: false).map(\.upperBound)
    if before.isEmpty { return ends.count { $0 > 1 && $0 <= most } }
    if after.isEmpty {
      return starts.count { $0 < stream.ids.count - 1 && $0 + most >= stream.ids.count }
    }
    var pairs = 0
    for start in starts {
      pairs += ends.count { $0 > start && $0 <= start + most }
      if pairs > 1 { return pairs }
    }
    return pairs
  }

  private func before(_ length: Int, atLeast: Bool) -> Range<Int> {
    var start = span.lowerBound
    while stream.ids[start - 1] != TokenStream.edge {
      let count = text(start - 1..<span.lowerBound).unicodeScalars.count
      if count > length, !atLeast, span.lowerBound - start >= AnchorContext.fewest { break }
      start -= 1
      if count > length { break }
    }
    return start..<span.lowerBound
  }

  private func after(_ length: Int, atLeast: Bool) -> Range<Int> {
    var end = span.upperBound
    while stream.ids[end] != TokenStream.edge {
      let count = text(span.upperBound..<end + 1).unicodeScalars.count
      if count > length, !atLeast, end - span.upperBound >= AnchorContext.fewest { break }
      end += 1
      if count > length { break }
    }
    return span.upperBound..<end
  }

  private func text(_ tokens: Range<Int>) -> String { stream.text(tokens, in: edition) }
}
