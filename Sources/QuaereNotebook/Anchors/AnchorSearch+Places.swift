import QuaereCore

extension AnchorSearch {
  /// Sentence to sentence, passage to passage.
  static func areAlike(_ one: Address, _ other: Address) -> Bool {
    switch (one.place, other.place) {
    case (.passage, .passage), (.sentences, .sentences), (.footnote, .footnote),
      (.citation, .citation):
      true
    default: false
    }
  }

  /// Where the words stand in a unit with the recorded print.
  func span(in unit: EditionUnit) -> Range<Int>? {
    let all = 0..<unit.text.unicodeScalars.count
    let range = (anchor.range ?? all).clamped(to: all)
    return stream.tokens(
      block: unit.block, range: unit.start + range.lowerBound..<unit.start + range.upperBound)
  }

  /// True when both sides of the words are as recorded.
  func agrees(with unit: EditionUnit) -> Bool {
    span(in: unit).map { context.agreement(around: $0, in: stream).both } ?? false
  }

  /// On how many sides of a unit the nearest words are those recorded; both where none were.
  func familiarSides(of unit: EditionUnit) -> Int {
    if context.before.isEmpty, context.after.isEmpty { return 2 }
    guard let span = span(in: unit) else { return 0 }
    let near = AnchorContext(before: context.before, after: context.after, isNeeded: false)
    let agreement = near.agreement(around: span, in: stream)
    return (agreement.before ? 1 : 0) + (agreement.after ? 1 : 0)
  }

  /// The text of tokens of one block.
  func text(_ span: Range<Int>) -> String {
    let first = stream.positions[span.lowerBound]
    let end = min(span.upperBound, stream.bounds[first.block].upperBound)
    let range = first.range.lowerBound..<stream.positions[end - 1].range.upperBound
    return today.blocks[first.block].text.scalars(range)
  }

  func changed(_ span: Range<Int>) -> AnchorFinding {
    let difference = WordsDifference(old: anchor.words, now: text(span))
    return finding(.changed, span, reason: difference.words)
  }

  func ambiguous(_ spans: [Range<Int>]) -> AnchorFinding {
    let places = spans.map { place(of: $0).address }
    return AnchorFinding(
      .ambiguous, reason: "the words fit \(places.count) places", candidates: places)
  }

  func finding(_ state: AnchorState, _ span: Range<Int>, reason: String) -> AnchorFinding {
    let place = place(of: span)
    return AnchorFinding(
      state, place: place.address, range: anchor.range == nil ? nil : place.range, reason: reason)
  }

  /// The address, of the kind recorded, that holds the tokens, and their range in it.
  private func place(of span: Range<Int>) -> (address: Address, range: Range<Int>) {
    let first = stream.positions[span.lowerBound]
    let end = min(span.upperBound, stream.bounds[first.block].upperBound)
    let range = first.range.lowerBound..<stream.positions[end - 1].range.upperBound
    let parts = today.parts(ofBlock: first.block).filter { part in
      (part.start..<part.start + part.text.unicodeScalars.count).overlaps(range)
    }
    let block = today.blocks[first.block].address
    guard let head = parts.first, let tail = parts.last else { return (block, range) }
    switch anchor.address.place {
    case .sentences, .citation:
      let start = head.start
      return (
        AnchorSearch.run(head.address, tail.address),
        range.lowerBound - start..<range.upperBound - start
      )
    default: return (block, range)
    }
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
