import QuaereCore

/// A document as it is today (or was), as far as anchors need it.
public protocol Edition {
  var handle: String { get }
  var sha256: String { get }
  /// Passages in order, then footnotes.
  var blockCount: Int { get }
  /// How many of the blocks are passages.
  var passageCount: Int { get }
  func block(_ index: Int) -> EditionUnit
  /// The sentences of a passage or the citations of a footnote, in order.
  func parts(ofBlock block: Int) -> [EditionUnit]
  /// The passage, footnote, sentence or citation at an address.
  func unit(at address: Address) -> EditionUnit?
  func units(withPrint print: Print) -> [EditionUnit]
}

extension Edition {
  /// As `unit(at:)`, and for a run of sentences their texts joined.
  package func unitOrRun(at address: Address) -> EditionUnit? {
    if let unit = unit(at: address) { return unit }
    guard case .sentences(let section, let passage, let first, let last) = address.place,
      first < last
    else { return nil }
    let run = (first...last).compactMap { number in
      unit(
        at: Address(
          handle: address.handle,
          place: .sentences(section: section, passage: passage, first: number, last: number)))
    }
    guard run.count == last - first + 1, let head = run.first else { return nil }
    return EditionUnit(
      address: address, text: run.map(\.text).joined(separator: " "), block: head.block,
      start: head.start)
  }
}
