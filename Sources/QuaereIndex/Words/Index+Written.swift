import QuaereCore

extension Index {
  /// A word as it is written at its place.
  func written(at token: Int, _ scanner: WordScanner) -> String? {
    guard let block = block(ofToken: token) else { return nil }
    return blockText.withUTF8(block) { written(at: token, inBlock: block, $0, scanner) }
  }

  private func written(
    at token: Int, inBlock block: Int, _ text: UnsafeBufferPointer<UInt8>, _ scanner: WordScanner
  ) -> String? {
    let place = token - blockTokens[block].lowerBound
    // A sentence is a shorter way to the word than its passage.
    let sentence = sentence(ofToken: token)
    let start = sentence.map { Int(sentenceStart[$0]) } ?? 0
    let before = sentence.map { sentenceTokens[$0].lowerBound - blockTokens[block].lowerBound } ?? 0
    if before > 0, start < text.count,
      let word = word(place - before, of: UnsafeBufferPointer(rebasing: text[start...]), scanner)
    {
      return word
    }
    return word(place, of: text, scanner)
  }

  private func word(
    _ number: Int, of text: UnsafeBufferPointer<UInt8>, _ scanner: WordScanner
  ) -> String? {
    guard let range = scanner.range(ofWord: number, in: text) else { return nil }
    return String(decoding: UnsafeBufferPointer(rebasing: text[range]), as: UTF8.self)
  }

  /// A word as most of its first places write it; of equally many, in lower case.
  func usualSpelling(of term: Int, _ scanner: WordScanner) -> String {
    var counts: [String: Int] = [:]
    for position in positions(of: term, limit: 9) {
      if let word = written(at: position, scanner) { counts[word, default: 0] += 1 }
    }
    return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? lexicon[term]
  }
}
