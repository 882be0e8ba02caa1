import QuaereCore

/// From a word to what holds it.
extension Index {
  /// The block of a word below `tokens.count`; nil beyond it.
  public func block(ofToken token: Int) -> Int? { blockTokens.member(holding: token) }

  /// The sentence of a word, or nil in footnotes.
  public func sentence(ofToken token: Int) -> Int? { sentenceTokens.member(holding: token) }

  /// Where the words of a block stand in its text, in bytes, by cutting it into words again.
  public func wordRanges(inBlock block: Int) -> [Range<Int>] {
    wordRanges(inBlock: block, with: WordScanner())
  }

  /// The same for callers that ask often: a scanner has a table of half a megabyte to fill.
  func wordRanges(inBlock block: Int, with scanner: WordScanner) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    ranges.reserveCapacity(blockTokens[block].count)
    blockText.withUTF8(block) { text in
      scanner.scan(text) { start, end, _ in ranges.append(start..<end) }
    }
    return ranges
  }

  /// Where a word stands in the text of its block, in bytes; nil when it is not in the block.
  ///
  /// For many words of one block take `wordRanges(inBlock:)` once.
  public func byteRange(ofToken token: Int, inBlock block: Int) -> Range<Int>? {
    let tokens = blockTokens[block]
    guard tokens.contains(token) else { return nil }
    let ranges = wordRanges(inBlock: block)
    let place = token - tokens.lowerBound
    return place < ranges.count ? ranges[place] : nil
  }

  public func wordCount(inBlock block: Int) -> Int { blockTokens[block].count }
  public func wordCount(inSentence sentence: Int) -> Int { sentenceTokens[sentence].count }

  /// The words of the passages of a document, without its footnotes.
  public func wordCount(inDocument document: Int) -> Int {
    let passages = documentPassages[document]
    guard let first = passages.first, let last = passages.last else { return 0 }
    return blockTokens[last].upperBound - blockTokens[first].lowerBound
  }
}
