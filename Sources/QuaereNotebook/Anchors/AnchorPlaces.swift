import QuaereCore

/// Tokens of an edition as addresses, and back.
struct AnchorPlaces {
  let anchor: Anchor
  let today: any Edition
  let stream: TokenStream

  /// Sentence to sentence, passage to passage.
  static func areAlike(_ one: Address, _ other: Address) -> Bool {
    switch (one.place, other.place) {
    case (.passage, .passage), (.sentences, .sentences), (.footnote, .footnote),
      (.citation, .citation):
      true
    default: false
    }
  }

  /// The tokens of an anchor's words in a unit.
  func span(in unit: EditionUnit, range: Range<Int>?) -> Range<Int>? {
    let all = 0..<unit.text.unicodeScalars.count
    let range = (range ?? all).clamped(to: all)
    return stream.tokens(
      block: unit.block, range: unit.start + range.lowerBound..<unit.start + range.upperBound)
  }

  /// Where the words stand in units of the print recorded that are long enough to be known by it;
  /// nowhere else but at `address` when that is given.
  func printed(_ words: [Int32], but address: Address? = nil) -> Set<Range<Int>> {
    guard let print = anchor.print else { return [] }
    let units = today.units(withPrint: print).filter {
      $0.address != address && AnchorPlaces.areAlike($0.address, anchor.address)
        && $0.text.unicodeScalars.count >= AnchorQuery.short
    }
    let spans = units.prefix(AnchorSearch.many).compactMap { span(in: $0, range: anchor.range) }
    return Set(spans.filter { stream.ids[$0].elementsEqual(words) })
  }

  /// The same words, compared letter by letter.
  func same(_ span: Range<Int>, reason: String) -> AnchorFinding {
    WordsDifference(old: anchor.words, now: stream.text(span, in: today)).isNone
      ? finding(.moved, span, reason: reason) : changed(span)
  }

  private func finding(_ state: AnchorState, _ span: Range<Int>, reason: String) -> AnchorFinding {
    let place = place(of: span)
    return AnchorFinding(state, place: place.address, range: place.range, reason: reason)
  }

  /// Words that were parted stand where most of them do.
  func changed(_ span: Range<Int>) -> AnchorFinding {
    let largest = parts(of: span).max { ($0.count, $1.lowerBound) < ($1.count, $0.lowerBound) }
    let difference = WordsDifference(
      old: anchor.words, now: stream.text(span, in: today))
    let isParted = largest != span && difference.isNone
    return finding(
      .changed, largest ?? span,
      reason: isParted ? "the words are in two passages now" : difference.words)
  }

  func ambiguous(_ candidates: [AnchorCandidate]) -> AnchorFinding {
    let places = candidates.map { place(of: parts(of: $0.span)[0]).address }
    let reason =
      places.count == 1
      ? "the words stood in several places when they were marked, and one of them is left"
      : "the words fit \(places.count) places"
    return AnchorFinding(.ambiguous, reason: reason, candidates: places)
  }

  /// The parts of a span that stand in one block each; never empty for a span that isn't.
  private func parts(of span: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var at = span.lowerBound
    while at < span.upperBound, let block = stream.block(of: at) {
      let end = min(span.upperBound, stream.bounds[block].upperBound)
      found.append(at..<end)
      at = end
    }
    return found.isEmpty ? [span] : found
  }

  /// The address, of the kind recorded, that holds tokens of one block, and their range in it; no
  /// range where they are all of it.
  private func place(of span: Range<Int>) -> (address: Address, range: Range<Int>?) {
    guard let block = stream.block(of: span.lowerBound) else { return (anchor.address, nil) }
    let range = stream.range(of: span)
    let whole = today.block(block)
    let parts = today.parts(ofBlock: block).filter { part in
      (part.start..<part.start + part.text.unicodeScalars.count).overlaps(range)
    }
    if case .sentences = anchor.address.place, let head = parts.first, let tail = parts.last {
      return (AnchorPlaces.run(head.address, tail.address), self.range(span, from: head, to: tail))
    }
    if case .citation = anchor.address.place, let head = parts.first {
      return (head.address, self.range(span, from: head, to: head))
    }
    return (whole.address, self.range(span, from: whole, to: whole))
  }

  private func range(_ span: Range<Int>, from head: EditionUnit, to tail: EditionUnit) -> Range<
    Int
  >? {
    let range = stream.range(of: span)
    let end = tail.start + tail.text.unicodeScalars.count
    let all = stream.tokens(block: head.block, range: head.start..<end)
    if all == span, anchor.range == nil { return nil }
    return range.lowerBound - head.start..<range.upperBound - head.start
  }

  private static func run(_ head: Address, _ tail: Address) -> Address {
    guard case .sentences(let section, let passage, let first, _) = head.place,
      case .sentences(_, _, _, let last) = tail.place
    else { return head }
    return Address(
      handle: head.handle,
      place: .sentences(section: section, passage: passage, first: first, last: last))
  }
}
