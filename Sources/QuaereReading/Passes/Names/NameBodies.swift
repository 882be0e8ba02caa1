import QuaereCore

/// Names of bodies and periodicals that stand in quotation marks or italics: `the "Black Cross"`.
enum NameBodies {
  static func ranges(in block: TextBlock, _ text: TokenText, _ use: WordUse) -> [Range<Int>] {
    let spans = QuotationMarks.spans(in: block.text) + block.emphasis
    if spans.isEmpty { return [] }
    var found: [Range<Int>] = []
    for span in spans.sorted(by: { $0.lowerBound < $1.lowerBound })
    where isBody(span, text, use) && !(found.last?.overlaps(span) ?? false) {
      found.append(span)
    }
    return found
  }

  /// At most ten words, all of four letters and more with capitals, and no stop or comma at the end.
  private static func isBody(_ span: Range<Int>, _ text: TokenText, _ use: WordUse) -> Bool {
    guard span.count < 100, !span.isEmpty else { return false }
    if [0x2E, 0x2C, 0x21, 0x3F, 0x94, 0xA6].contains(text.byte(span.upperBound - 1)) {
      return false
    }
    let tokens = text.tokens(in: span)
    guard let first = tokens.first, tokens.count <= 10, text[first].isCapital else { return false }
    let isTitled = tokens.allSatisfy { text[$0].isCapital || text[$0].count < 4 }
    if !isTitled || !text[tokens.upperBound - 1].isCapital { return false }
    guard tokens.count == 1 else { return true }
    let word = text[first]
    return word.count > 2 && !NameWords.openers.contains(word) && !NameWords.ordinary.contains(word)
      && !use.isOrdinary(word)
  }
}

extension TokenText {
  /// Indices of the tokens inside a byte range.
  func tokens(in range: Range<Int>) -> Range<Int> {
    var low = 0
    var high = tokens.count
    while low < high {
      let middle = (low + high) / 2
      if tokens[middle].start < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < tokens.count, tokens[end].end <= range.upperBound { end += 1 }
    return low..<end
  }
}
