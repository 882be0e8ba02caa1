import QuaereCore

/// One anchor looked for in one edition.
struct AnchorSearch {
  let anchor: Anchor
  let today: any Edition
  let stream: TokenStream
  let words: [Int]
  let context: AnchorContext

  init(_ anchor: Anchor, today: any Edition, stream: TokenStream) {
    self.anchor = anchor
    self.today = today
    self.stream = stream
    words = stream.query(anchor.words)
    context = AnchorContext(
      before: stream.query(anchor.before), after: stream.query(anchor.after),
      isNeeded: AnchorContext.isNeeded(by: anchor))
  }

  /// Step 2: the print at another address.
  func byPrint() -> AnchorFinding? {
    guard let print = anchor.print else { return nil }
    let units = today.units(withPrint: print).filter {
      AnchorSearch.areAlike($0.address, anchor.address)
    }
    let spans = units.compactMap { unit in span(in: unit) }
    let length = units.first?.text.unicodeScalars.count ?? 0
    return choose(spans, length: length, reason: "the print stands there now")
  }

  /// Step 4: the exact words with their context.
  func byWords() -> AnchorFinding? {
    let spans = stream.occurrences(of: words).map { $0..<$0 + words.count }
    return choose(
      spans, length: anchor.words.unicodeScalars.count, reason: "the same words stand there now")
  }

  /// Step 5: other words between the same neighbours.
  func byContext() -> AnchorFinding? {
    let found = context.brackets(length: words.count, in: stream).filter(isChange)
    guard let first = found.first else { return nil }
    guard found.count == 1 else {
      return ambiguous(found)
    }
    return changed(first)
  }

  /// In a passage that is known to be the old one reworded.
  func inBlock(_ block: Int, old: EditionUnit, unit: EditionUnit) -> AnchorFinding? {
    let bounds = stream.bounds[block]
    let exact = stream.occurrences(of: words, in: bounds).map { $0..<$0 + words.count }
    if exact.count == 1 {
      return finding(.moved, exact[0], reason: "the same words stand in the reworded passage")
    }
    if exact.count > 1 {
      let near = exact.filter { context.agreement(around: $0, in: stream).either }
      return near.count == 1
        ? finding(.moved, near[0], reason: "the same words stand in the reworded passage")
        : ambiguous(exact)
    }
    return counterpart(old: old, unit: unit, bounds: bounds).map(changed)
  }

  // MARK: Choosing

  /// One place that can be no other, several, or none.
  private func choose(_ spans: [Range<Int>], length: Int, reason: String) -> AnchorFinding? {
    let certain = spans.filter { isCertain($0, length: length, isAlone: spans.count == 1) }
    if certain.count == 1 { return finding(.moved, certain[0], reason: reason) }
    let full = certain.filter { context.agreement(around: $0, in: stream).isFull }
    if full.count == 1 { return finding(.moved, full[0], reason: reason) }
    return certain.isEmpty ? nil : ambiguous(certain)
  }

  private func isCertain(_ span: Range<Int>, length: Int, isAlone: Bool) -> Bool {
    let agreement = context.agreement(around: span, in: stream)
    if context.isNeeded || length < AnchorFinder.short {
      return agreement.both || !context.isNeeded && agreement.isLoose
    }
    return agreement.either || length >= AnchorFinder.long && isAlone
  }

  /// True for other words at the same place: something must stand there, and it must be half the
  /// same or, where the words were few, stand between all of the neighbours recorded.
  private func isChange(_ span: Range<Int>) -> Bool {
    guard !span.isEmpty, stream.positions[span.lowerBound].block >= 0 else { return false }
    if words.count <= 3, context.agreement(around: span, in: stream).isFull { return true }
    return WordsDifference(old: anchor.words, now: text(span)).likeness >= 0.5
  }

  /// Where the words' neighbours in the old block stand in the new one.
  private func counterpart(old: EditionUnit, unit: EditionUnit, bounds: Range<Int>) -> Range<Int>? {
    let tokens = TextToken.tokens(of: old.text)
    let offset = unit.start
    let all = unit.text.unicodeScalars.count
    let range = anchor.range ?? 0..<all
    let wanted = offset + range.lowerBound..<offset + range.upperBound
    let marked = tokens.indices.filter { tokens[$0].range.overlaps(wanted) }
    guard let first = marked.first, let last = marked.last else { return nil }
    let pairs = LongestCommon.pairs(stream.query(old.text), Array(stream.ids[bounds]))
    let inside = pairs.filter { (first...last).contains($0.0) }
    guard 2 * inside.count >= marked.count else { return nil }
    let left = pairs.last { $0.0 == first - 1 }.map { $0.1 + 1 } ?? inside.first?.1
    let right = pairs.first { $0.0 == last + 1 }?.1 ?? inside.last.map { $0.1 + 1 }
    guard let left, let right, left < right else { return nil }
    return bounds.lowerBound + left..<bounds.lowerBound + right
  }
}
