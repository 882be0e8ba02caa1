/// A place where an anchor may stand, and how well it fits.
struct AnchorCandidate {
  /// Tokens of the words.
  var span: Range<Int>
  var before: ContextSide.Likeness
  var after: ContextSide.Likeness
  /// How alike the words are, from 0 to 1.
  var words: Float
  /// The whole sentence, or what else was recorded around the words, has the print recorded.
  var hasPrint = false
  /// How alike the context is on both sides together, what tells most counting most.
  var context: Float

  var isFull: Bool { before.isFull && after.isFull }
  /// The nearest token of each side is as it was.
  var isBetweenItsNeighbours: Bool { before.adjacent > 0 && after.adjacent > 0 }
  /// The weaker side.
  var weakerSide: Float { min(before.share, after.share) }
  /// Near figures and names, of both sides, that stand there, and that others have displaced.
  var hits: Int { before.hits + after.hits }
  var clashes: Int { before.clashes + after.clashes }
  /// For telling the best from the next.
  var fit: Float { 0.3 * words + 0.7 * context }

  /// - Parameter words: how alike they are.
  init(_ span: Range<Int>, words: Float, of query: AnchorQuery, in stream: TokenStream) {
    self.span = span
    self.words = words
    before = query.before.likeness(at: span.lowerBound - 1, step: -1, in: stream)
    after = query.after.likeness(at: span.upperBound, step: 1, in: stream)
    let weight = query.before.weight + query.after.weight
    context = (before.share * query.before.weight + after.share * query.after.weight) / weight
  }
}

/// How sure a finding must be. The maker of anchors is stricter than the finder, so that a place
/// that it takes for no lookalike stays none when the document is edited a little.
struct AnchorFloors {
  /// Taken off every floor.
  var slack: Float = 0

  /// The exact words, found where this candidate stands.
  func accepts(exact candidate: AnchorCandidate, of query: AnchorQuery, isAlone: Bool) -> Bool {
    if query.isStrict { return candidate.isFull }
    if query.reach != .usual, contradicts(candidate, query) { return false }
    if query.reach == .wide {
      return candidate.context >= 0.7 - slack && candidate.weakerSide >= 0.5 - slack
    }
    if query.length >= AnchorQuery.long, isAlone { return true }
    if query.length >= AnchorQuery.short || candidate.hasPrint {
      return candidate.context >= 0.3 - slack
    }
    return candidate.context >= 0.55 - slack && candidate.weakerSide >= 0.4 - slack
  }

  /// Other words, standing where the anchor's words would.
  func accepts(changed candidate: AnchorCandidate, of query: AnchorQuery) -> Bool {
    let isFew =
      candidate.span.count <= query.words.count + 2 && candidate.isBetweenItsNeighbours
      && (query.words.count <= 3 || candidate.words >= 0.2)
    if query.isStrict { return candidate.isFull && (isFew || candidate.words >= 0.5 - slack) }
    if contradicts(candidate, query) { return false }
    if query.reach == .wide {
      return candidate.context >= 0.75 - slack && candidate.weakerSide >= 0.6 - slack
        && (isFew || candidate.words >= 0.5 - slack)
    }
    if isFew, candidate.weakerSide >= 0.9 - slack { return true }
    if candidate.words >= 0.6 - slack, candidate.context >= 0.5 - slack,
      candidate.weakerSide >= 0.4 - slack
    {
      return true
    }
    if query.length < AnchorQuery.short { return false }
    return candidate.words >= 0.7 - slack && candidate.context >= 0.45 - slack
      || query.length >= AnchorQuery.long && candidate.words >= 0.85 - slack
  }

  /// Other figures and names stand nearby: another entry of the same register. What was like others
  /// from the beginning has to agree more. The maker takes even such a place for a lookalike.
  private func contradicts(_ candidate: AnchorCandidate, _ query: AnchorQuery) -> Bool {
    guard slack == 0 else { return false }
    return query.reach == .wide
      ? candidate.clashes > 0 : candidate.clashes > max(1, candidate.hits)
  }

  /// The best must stand clear of the next.
  static let margin: Float = 0.15
}
