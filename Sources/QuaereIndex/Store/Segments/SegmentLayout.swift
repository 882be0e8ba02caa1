import QuaereCore

/// Where each document's nouns begin in the spaces of a segment.
struct SegmentLayout {
  /// Bounds of each document, one more number than there are documents.
  private(set) var sections: [UInt32] = [0]
  private(set) var passages: [UInt32] = [0]
  private(set) var footnotes: [UInt32] = [0]
  private(set) var sentences: [UInt32] = [0]
  private(set) var markers: [UInt32] = [0]

  /// - Throws: `IndexError.tooLarge`.
  init(_ documents: [Document]) throws {
    for document in documents {
      try SegmentLayout.extend(&sections, document.sections.count)
      try SegmentLayout.extend(&passages, document.passages.count)
      try SegmentLayout.extend(&footnotes, document.footnotes.count)
      try SegmentLayout.extend(&sentences, document.sentences.count)
      try SegmentLayout.extend(&markers, document.passages.reduce(0) { $0 + $1.markers.count })
    }
    guard passageCount + footnoteCount < Int(Index.none) else { throw IndexError.tooLarge }
  }

  var passageCount: Int { Int(passages.last ?? 0) }
  var footnoteCount: Int { Int(footnotes.last ?? 0) }
  var blockCount: Int { passageCount + footnoteCount }
  var sentenceCount: Int { Int(sentences.last ?? 0) }

  /// The block of the segment for a block of a document.
  func block(_ block: Int, of document: Int, passages count: Int) -> Int {
    block < count
      ? Int(passages[document]) + block
      : passageCount + Int(footnotes[document]) + block - count
  }

  private static func extend(_ bounds: inout [UInt32], _ count: Int) throws {
    let next = Int(bounds[bounds.count - 1]) + count
    guard next < Int(Index.none) else { throw IndexError.tooLarge }
    bounds.append(UInt32(next))
  }
}
