/// Where in the words of a text the matches of a regular expression are.
final class MatchPlaces {
  private let index: Index
  private let unit: TextUnit
  private let texts: TextReader
  private let scanner = WordScanner()
  /// Of the block looked at last, where each word stands in its text.
  private var block = -1
  private var words: [Range<Int>] = []

  init(_ index: Index, _ unit: TextUnit) {
    (self.index, self.unit) = (index, unit)
    texts = TextReader(index.blockText)
  }

  /// Adds the matches in one unit.
  ///
  /// - Throws: `SearchError.tooCostly`.
  func add(
    _ expression: RegularExpression, _ id: Int, to found: inout [Hit]
  ) throws(SearchError) {
    let text = texts.text(of: unit, id, index)
    guard var match = try expression.firstMatch(in: text) else { return }
    scan(index.block(of: unit, id))
    // Words are counted in the block, of which a sentence is a part.
    let start = unit == .sentences ? Int(index.sentenceStart[id]) : 0
    let base = index.blockTokens[block].lowerBound
    guard let lastWord = index.tokens(of: unit, id).last else { return }
    var first = 0
    while true {
      let range = start + match.lowerBound..<start + match.upperBound
      while first < words.count, words[first].upperBound <= range.lowerBound { first += 1 }
      var last = first
      while last < words.count, words[last].lowerBound < range.upperBound { last += 1 }
      // Behind the last word the place is given as that word's.
      let position = min(base + first, lastWord)
      found.append(Hit(position: UInt32(position), length: UInt32(last - first)))
      // Each match has a byte, so this ends.
      guard let next = try expression.firstMatch(in: text, from: match.upperBound) else { return }
      match = next
    }
  }

  private func scan(_ block: Int) {
    guard block != self.block else { return }
    self.block = block
    words.removeAll(keepingCapacity: true)
    scanner.scan(texts.utf8(block)) { start, end, _ in words.append(start..<end) }
  }
}
