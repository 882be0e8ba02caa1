import QuaereCore

/// All spans of one kind in the order of the index: by block, then start.
struct PlacedSpans<Span: BlockSpan> {
  private(set) var spans: [Span] = []
  private(set) var blocks: [UInt32] = []
  /// The sentence each begins in; none in footnotes.
  private(set) var sentences: [UInt32] = []

  init(_ builder: SegmentBuilder, _ spans: (Document) -> [Span]) {
    var later: [(block: UInt32, span: Span)] = []
    for (index, document) in builder.documents.enumerated() {
      for span in PlacedSpans.sorted(spans(document)) {
        let block = UInt32(
          builder.layout.block(span.block, of: index, passages: document.passages.count))
        if span.block < document.passages.count {
          add(span, block, sentence: builder.sentence(at: span.range.lowerBound, inPassage: block))
        } else {
          later.append((block, span))
        }
      }
    }
    for (block, span) in later { add(span, block, sentence: Index.none) }
  }

  var starts: [UInt32] { spans.map { UInt32(clamping: $0.range.lowerBound) } }
  var ends: [UInt32] { spans.map { UInt32(clamping: $0.range.upperBound) } }

  /// Bounds of the spans of each of `count` blocks.
  func bounds(blocks count: Int) -> [UInt32] {
    Lists.bounds(of: blocks, count: count)
  }

  /// Bounds of the spans that begin in each of `count` sentences.
  func bounds(sentences count: Int) -> [UInt32] {
    Lists.bounds(of: sentences.prefix { $0 != Index.none }, count: count)
  }

  private mutating func add(_ span: Span, _ block: UInt32, sentence: UInt32) {
    spans.append(span)
    blocks.append(block)
    sentences.append(sentence)
  }

  /// Passes sort their spans; an unsorted one is put right, keeping the order of equals.
  static func sorted(_ spans: [Span]) -> [Span] {
    let key = { (span: Span) in (span.block, span.range.lowerBound) }
    guard zip(spans, spans.dropFirst()).contains(where: { key($0) > key($1) }) else { return spans }
    return spans.sorted { key($0) < key($1) }
  }
}
