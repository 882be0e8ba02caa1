import QuaereCore

/// Step 3: an anchor in a passage that is known to be the old one reworded.
struct AlignedBlock {
  let search: AnchorSearch
  let places: AnchorPlaces
  /// The passage as it was, and the marked unit in it.
  let old: EditionUnit
  let unit: EditionUnit
  /// Index of the passage as it is now.
  let now: Int
  /// As many passages as before have the old one's text.
  let isKept: Bool

  private var bounds: Range<Int> { search.stream.bounds[now] }

  var finding: AnchorFinding? {
    let query = search.query
    let exact = search.stream.occurrences(of: query.words, in: bounds)
    if let span = spanInTheSamePassage {
      return places.same(span, reason: "its passage stands there now")
    }
    let reason = "the same words stand in the reworded passage"
    if exact.count == 1 { return places.same(exact[0], reason: reason) }
    guard exact.count > 1 else { return counterpart.map(places.changed) }
    let candidates = exact.map {
      AnchorCandidate($0, words: 1, of: query, in: search.stream)
    }.sorted { $1.context < $0.context }
    return candidates[0].context - candidates[1].context >= AnchorFloors.margin
      ? places.same(candidates[0].span, reason: reason) : places.ambiguous(candidates)
  }

  /// The place of the words where nothing else in the passage is another either.
  private var spanInTheSamePassage: Range<Int>? {
    guard isKept, search.stream.ids[bounds].elementsEqual(search.stream.query(old.text)),
      let first = marked.first, let last = marked.last
    else { return nil }
    return bounds.lowerBound + first..<bounds.lowerBound + last + 1
  }

  /// The tokens of the old passage that are marked.
  private var marked: [Int] {
    let tokens = TextToken.tokens(of: old.text)
    let range = places.anchor.range ?? 0..<unit.text.unicodeScalars.count
    let wanted = unit.start + range.lowerBound..<unit.start + range.upperBound
    return tokens.indices.filter { tokens[$0].range.overlaps(wanted) }
  }

  /// Where the words' neighbours in the old passage stand in the new one.
  private var counterpart: Range<Int>? {
    let marked = marked
    guard let first = marked.first, let last = marked.last else { return nil }
    let pairs = LongestCommon.pairs(
      search.stream.query(old.text), Array(search.stream.ids[bounds]))
    let inside = pairs.filter { (first...last).contains($0.0) }
    guard 2 * inside.count >= marked.count else { return nil }
    let left = pairs.last { $0.0 == first - 1 }.map { $0.1 + 1 } ?? inside.first?.1
    let right = pairs.first { $0.0 == last + 1 }?.1 ?? inside.last.map { $0.1 + 1 }
    guard let left, let right, left < right else { return nil }
    return bounds.lowerBound + left..<bounds.lowerBound + right
  }
}
